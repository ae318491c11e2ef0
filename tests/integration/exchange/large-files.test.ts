import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createProduct } from "@/tests/factories/products";
import { x12Families, x12File, x12Person } from "@/tests/factories/x12";
import { atScale } from "@/tests/scale";

const root = path.resolve(import.meta.dirname, "../../..");
const typescript = ["--conditions=react-server", "--import", "tsx"];
const environment = { ...process.env, PORTAL_DEMO: "0", TSX_TSCONFIG_PATH: "" };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "enrolment-"));
  const { id: productId } = await createProduct(db);
  await db.employerGroup.create({ data: { number: "G-100", name: "Foghorn Foods", productId } });
});

afterAll(() => rm(folder, { recursive: true }));

function startImport(file: string, ...nodeOptions: string[]): ChildProcess {
  const args = [...nodeOptions, ...typescript, "lib/commands/main.ts", "import", "enrollment"];
  return spawn(process.execPath, [...args, file, "--json"], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function finish(child: ChildProcess) {
  let text = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  const [code] = await once(child, "close");
  return { code, ...JSON.parse(text || "{}") };
}

/** Counts what an import wrote, and looks for what a broken run may leave. */
async function survey(sender: string) {
  const of = { memberNumber: { startsWith: sender } };
  return {
    households: await db.household.count({ where: { subscriberNumber: { startsWith: sender } } }),
    members: await db.member.count({ where: of }),
    spans: await db.enrolmentSpan.count({ where: { member: of } }),
    addresses: await db.memberAddress.count({ where: { member: of } }),
    audited: await db.auditEvent.count({ where: { action: "enrolment.import" } }),
  };
}

describe("a large file", () => {
  it("is applied in a bounded heap, whole after a kill in the middle, and once", async () => {
    const families = atScale(60, 12_500);
    const file = path.join(folder, "families.834");
    await pipeline(
      Readable.from(x12Families(families, { sender: "LARGE" })),
      createWriteStream(file),
    );

    const broken = startImport(file);
    const closed = once(broken, "close");
    // As soon as a few families are in, however fast the machine is.
    while ((await survey("F")).households < 5) expect(broken.exitCode).toBeNull();
    broken.kill("SIGKILL");
    await closed;
    const { households, members } = await survey("F");
    expect(members).toBe(households * 4);

    const again = await finish(startImport(file, "--max-old-space-size=192"));
    expect(again.code).toBe(0);
    const whole = {
      households: families,
      members: families * 4,
      spans: families * 4,
      addresses: families * 4,
      audited: families * 4,
    };
    expect(await survey("F")).toEqual(whole);
    expect(again.files).toMatchObject([
      { members: { added: families * 4 - members, unchanged: members, rejected: 0 } },
    ]);

    const third = await finish(startImport(file));
    expect(third.files).toMatchObject([{ members: { unchanged: families * 4 } }]);
    expect(await survey("F")).toEqual(whole);
  }, 3_000_000);
});

describe("npm run import", () => {
  it("ends with 0 when done, 1 when refused, 2 when called wrongly", async () => {
    const good = path.join(folder, "good.834");
    const bad = path.join(folder, "bad.834");
    const text = x12File({ sets: [x12Person({ family: "EXIT", given: "ROSA" })], sender: "EXIT" });
    await writeFile(good, text);
    await writeFile(bad, text.replace("SE*", "SE*1"));

    expect(await finish(startImport(good))).toMatchObject({
      code: 0,
      files: [{ file: good, ok: true, error: null, members: { added: 1 }, problems: [] }],
    });
    expect(await finish(startImport(bad))).toMatchObject({
      code: 1,
      files: [{ ok: false, error: expect.stringContaining("SE01"), members: { added: 0 } }],
    });
    expect(await finish(startImport(path.join(folder, "none.834")))).toMatchObject({
      code: 1,
      files: [{ ok: false, error: "The file cannot be opened." }],
    });
    expect(await finish(startImport("--nonsense"))).toEqual({ code: 2 });
  });
});
