import { beforeAll, describe, expect, it } from "vitest";
import { findAtDesk } from "@/lib/directory/data/find";
import { deskQuery } from "@/lib/directory/schema";
import { day } from "@/tests/factories/sequence";
import { createDirectory, today } from "@/tests/integration/providers/directory";

let directory: Awaited<ReturnType<typeof createDirectory>>;
let ids: Record<"listed" | "withdrawn" | "past" | "hospital", string>;
let npi: string;

beforeAll(async () => {
  directory = await createDirectory();
  const listed = await directory.listing({ name: ["Thảo", "Quỳnh-Marlowe"] });
  const withdrawn = await directory.listing({
    name: ["Ada", "Marlowe"],
    role: { withdrawnOn: day("2026-11-01") },
  });
  const past = await directory.listing({
    name: ["Bea", "Marlowe"],
    participation: { endsOn: day("2026-11-20") },
  });
  const hospital = await directory.facility({ name: "St. Marlowe’s Hospital" });
  npi = listed.practitioner.npi;
  ids = { listed: listed.id, withdrawn: withdrawn.id, past: past.id, hospital: hospital.id };
});

/** What was found, in its order. */
async function found(typed: string): Promise<string[]> {
  const finding = await findAtDesk(typed, today);
  if (typeof finding === "string") throw new Error(finding);
  return finding.items.map(({ roleId }) => roleId);
}

describe("the desk's search", () => {
  it("finds every listing of a name, public or not, and says which is which", async () => {
    expect(await findAtDesk("marlowe", today)).toMatchObject({
      more: false,
      items: [
        { roleId: ids.withdrawn, name: "Ada Marlowe", state: "WITHDRAWN" },
        { roleId: ids.past, name: "Bea Marlowe", state: "NO_NETWORK" },
        { roleId: ids.listed, name: "Thảo Quỳnh-Marlowe", npi, state: "LISTED" },
        { roleId: ids.hospital, name: "St. Marlowe’s Hospital", state: "LISTED" },
      ],
    });
  });

  it.each(["quynh thao", "Dr. Thao Quynh", "QUỲNH-MARLOWE, MD", "tha quy"])(
    "reads %s as a name",
    async (typed) => {
      expect(await found(typed)).toEqual([ids.listed]);
    },
  );

  it("finds a place by its name, and anybody by their NPI", async () => {
    expect(await found("st marlowes hosp")).toEqual([ids.hospital]);
    expect(await found(npi)).toEqual([ids.listed]);
    expect(await found(`${npi.slice(0, 4)} ${npi.slice(4)}`)).toEqual([ids.listed]);
  });

  it.each(["0000000000", "%", "_", "\\", "'; drop table x", "nobody at all", "-"])(
    "finds nobody for %s",
    async (typed) => {
      expect(await found(typed)).toEqual([]);
    },
  );

  it("shows the first fifty of many, and says that there are more", async () => {
    for (let n = 0; n < 51; n += 1) await directory.listing({ name: ["Zed", "Plenty"] });
    const finding = await findAtDesk("plenty", today);
    expect(finding).toMatchObject({ more: true });
    expect(await found("plenty")).toHaveLength(50);
  });

  it("is told what it can't read", () => {
    expect(deskQuery.parse({ q: " Ann  Lee " }).q).toBe("Ann Lee");
    expect(deskQuery.parse({}).q).toBe("");
    for (const q of ["x".repeat(121), "a\u0000b"]) expect(deskQuery.parse({ q }).q).toBeNull();
  });
});
