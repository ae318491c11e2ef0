import { beforeAll, describe, expect, it } from "vitest";
import { findMemberLens } from "@/lib/circle/data/lens";
import { db } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { findProfile } from "@/lib/providers/data/find-profile";
import { findProfileFacts } from "@/lib/providers/data/profile";
import { createNetwork } from "@/tests/factories/products";
import { authorized, createDirectory, today } from "./directory";

let directory: Awaited<ReturnType<typeof createDirectory>>;

beforeAll(async () => {
  directory = await createDirectory();
});

type Values = Parameters<Awaited<ReturnType<typeof createDirectory>>["listing"]>[0];

/** A dermatologist whose practice told of an opening, both so many days from today. */
async function told(opens: number, toldOn: number, values: Values = {}) {
  const { id, version } = await directory.listing(values);
  const opensOn = toColumnDate(today.add({ days: opens }));
  await db.nextOpening.create({
    data: { roleId: id, opensOn, toldOn: toColumnDate(today.add({ days: toldOn })) },
  });
  return { id, version };
}

/** What the profile says of it to a member. */
async function nextOpenOf(roleId: string) {
  const lens = await findMemberLens(authorized(directory.member.id), today);
  const facts = await findProfileFacts(roleId, today);
  const profile = facts && (await findProfile(roleId, facts, { lens, authorizations: [], today }));
  return profile?.nextOpen;
}

describe("a practice's next open appointment", () => {
  it("is on the profile, with its age and the law's standard", async () => {
    const soon = await told(9, -2);
    expect(await nextOpenOf(soon.id)).toEqual({
      on: "2026-11-30",
      toldDaysAgo: 2,
      standard: 15,
      within: true,
    });
    const late = await told(40, 0);
    expect(await nextOpenOf(late.id)).toMatchObject({ on: "2026-12-31", within: false });
    const sooner = await told(18, 0, { role: { pcp: true } });
    expect(await nextOpenOf(sooner.id)).toMatchObject({ standard: 10, within: false });
  });

  it("is not there where it was told too long ago, or never", async () => {
    expect(await nextOpenOf((await told(9, -8)).id)).toBeNull();
    expect(await nextOpenOf((await directory.listing()).id)).toBeNull();
  });

  it("is not there where the member would be turned away", async () => {
    for (const accepting of ["nopt", "existptonly", "existptfam"] as const) {
      const full = await told(9, 0, { participation: { accepting } });
      expect(await nextOpenOf(full.id), accepting).toBeNull();
    }
    const { id: networkId } = await createNetwork(db);
    const elsewhere = await told(9, 0, { networkId });
    expect(await nextOpenOf(elsewhere.id)).toBeNull();
  });

  it("is one a role, and was told before it is, or on that day", async () => {
    await told(0, 0);
    await expect(told(-1, 0)).rejects.toThrow(/next_opening_told_before/);
    const { id: roleId } = await told(1, 0);
    const again = { roleId, opensOn: toColumnDate(today), toldOn: toColumnDate(today) };
    await expect(db.nextOpening.create({ data: again })).rejects.toMatchObject({ code: "P2002" });
  });

  it("is no change of the listing", async () => {
    const { id: roleId, version } = await told(3, 0);
    const changes = () => db.listingChange.count({ where: { roleId } });
    const before = await changes();
    await db.nextOpening.update({ where: { roleId }, data: { opensOn: toColumnDate(today) } });
    const role = await db.providerRole.findUniqueOrThrow({ where: { id: roleId } });
    expect([role.version, await changes()]).toEqual([version, before]);
  });
});
