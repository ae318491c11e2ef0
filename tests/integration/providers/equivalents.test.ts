import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { findMemberLens, findProductLens } from "@/lib/circle/data/lens";
import { findProductPcp } from "@/lib/circle/data/product-pcps";
import type { MemberLens } from "@/lib/circle/types";
import { db } from "@/lib/db/client";
import { findProfile } from "@/lib/providers/data/find-profile";
import { findProfileFacts } from "@/lib/providers/data/profile";
import { createMember, createSpan } from "@/tests/factories/members";
import { createNetwork } from "@/tests/factories/products";
import { day } from "@/tests/factories/sequence";
import { authorized, createDirectory, today } from "./directory";

const specialty = "207RN0300X";
let directory: Awaited<ReturnType<typeof createDirectory>>;
let outside: { id: string };
let near: { id: string };
let farther: { id: string };

beforeAll(async () => {
  directory = await createDirectory();
  const network = await createNetwork(db);
  outside = await directory.listing({ specialty, networkId: network.id });
  farther = await directory.listing({ specialty, at: "sanJose" });
  near = await directory.listing({
    specialty,
    at: "dalyCity",
    group: directory.otherGroup.id,
  });
});

/** Who is named instead of somebody outside the network, and with which answer. */
async function insteadOf(roleId: string, lens: MemberLens | null) {
  const facts = await findProfileFacts(roleId, today);
  const profile = facts && (await findProfile(roleId, facts, { lens, authorizations: [], today }));
  expect(profile?.listing.circle[0]?.answer).toBe("NOT_COVERED");
  return profile?.equivalents?.map((one) => [one.roleId, one.circle[0]?.answer]) ?? null;
}

const lensOfProduct = () => findProductLens(directory.product.code, today);

/** The lens of a member with this one span. */
async function lensOf(span: Omit<Parameters<typeof createSpan>[1], "memberId" | "productId">) {
  const member = await createMember(db);
  await createSpan(db, { ...span, memberId: member.id, productId: directory.product.id });
  return findMemberLens(authorized<"PCP">(member.id), today);
}

describe("those named instead of a provider who is not covered", () => {
  it("are those of the network where no PCP is known", async () => {
    expect(await insteadOf(outside.id, await lensOfProduct())).toEqual([
      [near.id, "UNKNOWN"],
      [farther.id, "UNKNOWN"],
    ]);
  });

  it("are the PCP's circle where one is known", async () => {
    const [lens, pcp] = await Promise.all([
      lensOfProduct(),
      findProductPcp(directory.product.id, directory.pcp.id, today),
    ]);
    expect(await insteadOf(outside.id, lens && { ...lens, ...pcp })).toEqual([
      [farther.id, "REFERRAL"],
    ]);
  });

  it("are each named once, take new patients, and stand by trust before distance", async () => {
    const network = await createNetwork(db);
    const code = "207RG0100X";
    const refused = await directory.listing({ specialty: code, networkId: network.id });
    for (const accepting of ["existptfam", "existptonly", "nopt"] as const) {
      await directory.listing({ specialty: code, participation: { accepting } });
    }
    const flagged = await directory.listing({ specialty: code, role: { standing: 4 } });
    const reported = await directory.listing({ specialty: code, role: { standing: 1 } });
    const trusted = await directory.listing({
      specialty: code,
      at: "sanJose",
      role: { standing: 0 },
    });
    const elsewhere = await directory.listing({ specialty: code, role: { standing: 2 } });
    await db.providerRole.update({
      where: { id: elsewhere.id },
      data: { practitionerId: trusted.practitioner.id },
    });
    const lens = await lensOfProduct();
    const named = await insteadOf(refused.id, lens);
    expect(named?.map(([id]) => id)).toEqual([trusted.id, reported.id, flagged.id]);
  });

  it("are nobody where nobody takes new patients", async () => {
    const network = await createNetwork(db);
    const code = "207RP1001X";
    const refused = await directory.listing({ specialty: code, networkId: network.id });
    await directory.listing({ specialty: code, participation: { accepting: "nopt" } });
    expect(await insteadOf(refused.id, await lensOfProduct())).toEqual([]);
  });

  it("are nobody where the network has nobody of the specialty", async () => {
    const network = await createNetwork(db);
    const alone = await directory.listing({ specialty: "207K00000X", networkId: network.id });
    expect(await insteadOf(alone.id, await lensOfProduct())).toEqual([]);
  });

  it("are those of the first day of coverage where that lies ahead, as the profile asks", async () => {
    const member = await createMember(db);
    const startsOn = day("2027-01-01");
    await createSpan(db, { memberId: member.id, productId: directory.product.id, startsOn });
    const first = Temporal.PlainDate.from("2027-01-01");
    const lens = await findMemberLens(authorized<"PCP">(member.id), first);
    expect(await insteadOf(outside.id, { ...lens, starts: true })).toEqual([
      [near.id, "UNKNOWN"],
      [farther.id, "UNKNOWN"],
    ]);
  });

  it.each([
    ["over", { startsOn: day("2025-01-01"), endsOn: day("2025-12-31") }],
    ["on hold", { startsOn: day("2026-01-01"), suspendedFrom: day("2026-11-01") }],
    ["still to come", { startsOn: day("2027-01-01") }],
  ])("are not looked for where the coverage is %s", async (_, span) => {
    expect(await insteadOf(outside.id, await lensOf(span))).toBeNull();
  });
});
