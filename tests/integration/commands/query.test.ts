import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { root, typescript } from "@/lib/commands/child.mjs";
import { help } from "@/lib/commands/query";
import { question } from "@/lib/commands/query/circle";
import { createDirectory } from "@/tests/integration/providers/directory";

let directory: Awaited<ReturnType<typeof createDirectory>>;

beforeAll(async () => {
  directory = await createDirectory();
});

describe("the question of a member's circle", () => {
  const nobody = "00000000-0000-4000-8000-000000000000";

  it("is refused for an unknown member and an unknown role, and says why", async () => {
    const { memberNumber } = directory.member;
    expect(await question.answer({ member: nobody }, [])).toMatchObject({
      ok: false,
      document: [{ answer: "UNKNOWN", because: ["UNKNOWN_MEMBER"] }],
    });
    expect(await question.answer({ member: memberNumber, role: nobody }, [])).toMatchObject({
      ok: false,
      document: [{ answer: "UNKNOWN", because: ["UNKNOWN_ROLE"] }],
    });
  });

  it("is answered for a member and a role that are known", async () => {
    const { id } = await directory.listing();
    const { memberNumber } = directory.member;
    expect(await question.answer({ member: memberNumber, role: id }, [])).toMatchObject({
      ok: true,
      document: [{ roleId: id }],
    });
  });
});

describe("the command", () => {
  it.each([
    [["--help"], ["circle --member", "pcp-change --member", "referral NUMBER", "search "]],
    [["circle", "-h"], ["circle --member"]],
  ])("says for %j how it is called", async (args, usages) => {
    const lines = (await help(args)).split("\n").slice(1);
    expect(lines).toHaveLength(usages.length);
    for (const [at, usage] of usages.entries()) expect(lines[at]).toContain(usage);
  });

  it("says so without a database, and ends quietly where nobody reads on", async () => {
    const args = [...typescript, "lib/commands/main.ts", "query", "--help"];
    const child = spawn(process.execPath, args, { cwd: root });
    child.stdout.destroy();
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
  });
});
