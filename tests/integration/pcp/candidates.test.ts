import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { type CandidateSearch, listCandidates } from "@/lib/pcp/data/candidates";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpRole } from "@/lib/pcp/data/role-facts";
import { decidePcpChange } from "@/lib/pcp/rules/decide-pcp-change";
import { compareFit } from "@/lib/pcp/rules/fit";
import type { PcpReasonCode, PcpRoleFacts } from "@/lib/pcp/types";
import {
  createGroup,
  createLocation,
  createParticipation,
  createPcpRole,
  createPractitioner,
} from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createProduct } from "@/tests/factories/products";
import { day } from "@/tests/factories/sequence";
import { choose, setUp, today } from "./plan";

const mission = { lat: 37.7509, lng: -122.4153 };

async function search(memberId: string, values: Partial<CandidateSearch> = {}) {
  const member = await findPcpMember(db, memberId, today);
  if (!member) throw new Error("no such member");
  return listCandidates(
    member,
    {
      places: [mission],
      miles: 30,
      words: null,
      language: null,
      gender: null,
      kind: null,
      groupId: null,
      familyIds: [],
      withRefused: false,
      limit: 100,
      offset: 0,
      ...values,
    },
    today,
  );
}

/** A plan with PCPs of every kind, and members in several states. */
async function createVariety() {
  const plan = await setUp();
  const { product, networkId, group } = plan;
  await db.zipCode.createMany({
    data: [{ zip: "94110", city: "San Francisco", state: "CA", ...mission }],
    skipDuplicates: true,
  });
  const ipa = await createGroup(db, { kind: "IPA" });
  const daly = await createLocation(db, {
    city: "Daly City",
    zip: "94015",
    countyFips: "06081",
    lat: 37.6879,
    lng: -122.4702,
  });
  const pcp = (values: Partial<Parameters<typeof createPcpRole>[1]> = {}) =>
    createPcpRole(db, { networkId, groupId: group.id, ...values });
  const family = await createPractitioner(db);

  for (const accepting of ["newpt", "nopt", "existptonly", "existptfam"] as const) {
    await pcp({ accepting });
    await pcp({ accepting, groupId: ipa.id });
    await pcp({ accepting, role: { practitionerId: family.id } });
  }
  await pcp({ role: { minAge: 18 } });
  await pcp({ role: { maxAge: 17, specialtyCode: "208000000X" } });
  await pcp({ role: { maxAge: 41 } });
  await pcp({ role: { sexLimit: "FEMALE", specialtyCode: "207V00000X" } });
  await pcp({ role: { sexLimit: "MALE" } });
  await pcp({ capacity: 0 });
  await pcp({ role: { withdrawnOn: day("2026-12-01") } });
  await pcp({ role: { withdrawnOn: day("2026-12-02") } });
  await pcp({ role: { locationId: daly.id } });
  await pcp({ role: { specialtyCode: "363LF0000X" } });
  await pcp({ role: { specialtyCode: "207N00000X" } });
  const both = await pcp({ accepting: "nopt" });
  await createParticipation(db, { roleId: both.id, networkId, groupId: ipa.id });
  const full = await pcp({ capacity: 1 });
  const freed = await pcp({ capacity: 1 });

  const child = await createEnrolledMember(db, product.id, {
    householdId: plan.member.householdId,
    relationship: "CHILD",
    birthDate: day("2026-11-10"),
    sex: "MALE",
    motherId: plan.member.id,
  });
  const patient = await createEnrolledMember(db, product.id, {
    householdId: plan.member.householdId,
    relationship: "SPOUSE",
    sex: "MALE",
  });
  const ofFamily = await pcp({ role: { practitionerId: family.id } });
  const assign = (memberId: string, roleId: string, endsOn: Date | null = null) =>
    createPcpAssignment(db, { memberId, roleId, networkId, groupId: group.id, endsOn });
  await assign(patient.id, ofFamily.id);
  const others = await createEnrolledMember(db, product.id);
  await assign(others.id, full.id);
  const gone = await createEnrolledMember(db, product.id);
  await assign(gone.id, freed.id, day("2026-11-01"));

  const strict = await createProduct(db, {
    networkId,
    planRules: {
      pcp: {
        nonPhysicians: [],
        distance: { beyond: "REFUSE", miles: 3 },
        change: { sameDayWithinGroup: true, cutoffDay: 15 },
      },
    },
    serviceAreas: { create: [{ countyFips: "06075" }, { countyFips: "06081", zip: "94015" }] },
  });
  const strictMember = await createEnrolledMember(db, strict.id);
  await assign(strictMember.id, ofFamily.id);
  return [plan.member, child, patient, others, gone, strictMember];
}

describe("listCandidates", () => {
  it("offers exactly those whom the rule allows, and counts each other under one of its reasons", async () => {
    for (const { id } of await createVariety()) {
      const member = await findPcpMember(db, id, today);
      if (!member) throw new Error("no such member");
      const allowed = new Map<string, PcpRoleFacts>();
      const refused: (readonly PcpReasonCode[])[] = [];
      const decide = (role: PcpRoleFacts, groupId: string | null) =>
        decidePcpChange({ member: member.facts, role }, { groupId }, member.planRules, today);
      for (const { id: roleId } of await db.providerRole.findMany({ select: { id: true } })) {
        const role = await findPcpRole(db, roleId, member, today);
        if (!role) continue;
        const decision = decide(role, null);
        const codes = decision.ok ? [] : decision.reasons.map(({ code }) => code);
        if (decision.ok || codes.includes("CHOOSE_GROUP")) allowed.set(roleId, role);
        else refused.push(codes);
      }

      const found = await search(id);
      expect(found.candidates.map(({ roleId }) => roleId).sort()).toEqual(
        [...allowed.keys()].sort(),
      );
      expect(found.total).toBe(allowed.size);
      for (const { roleId, groupId, effectiveOn } of found.candidates) {
        const role = allowed.get(roleId);
        expect(role && decide(role, groupId)).toMatchObject({ ok: true, effectiveOn });
      }
      // Who is no PCP at all, or not of the network, is not near by but out of the question.
      const outOfQuestion = ["NOT_A_PCP", "NOT_IN_NETWORK", "SAME_PCP"];
      const near = refused.filter((codes) => !codes.some((code) => outOfQuestion.includes(code)));
      expect(found.others.reduce((sum, { count }) => sum + count, 0)).toBe(near.length);
      for (const { reason, count } of found.others) {
        expect(near.filter((codes) => codes.includes(reason)).length).toBeGreaterThanOrEqual(count);
      }
    }
  }, 120_000);

  it("offers nobody while something stands in the member's own way", async () => {
    const { scope, next, member } = await setUp();
    expect((await search(member.id)).total).toBeGreaterThan(0);
    await choose(scope, next.id);
    expect(await search(member.id)).toEqual({ total: 0, others: [], candidates: [] });
  });

  it("filters by words, language and gender, and pages", async () => {
    const { member, networkId, group } = await setUp();
    const linh = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      role: {
        specialtyCode: "207R00000X",
        practitionerId: (
          await createPractitioner(db, {
            givenName: "Linh",
            familyName: "Trần",
            gender: "MALE",
            languages: ["en", "vi"],
          })
        ).id,
      },
    });
    const only = async (values: Partial<CandidateSearch>) =>
      (await search(member.id, values)).candidates.map(({ roleId }) => roleId);
    expect(await only({ words: { specialties: [], names: ["linh", "tran"] } })).toEqual([linh.id]);
    expect(await only({ words: { specialties: ["207R00000X"], names: ["x"] } })).toContain(linh.id);
    expect(await only({ language: "vi" })).toEqual([linh.id]);
    expect(await only({ gender: "MALE" })).toContain(linh.id);
    expect(await only({ gender: "NONBINARY" })).toEqual([]);

    const all = await search(member.id);
    const second = await search(member.id, { limit: 1, offset: 1 });
    expect(second.total).toBe(all.total);
    expect(second.candidates).toEqual(all.candidates.slice(1, 2));
  });

  it("puts who speaks the member's language before others near by", async () => {
    const { product, networkId, group } = await setUp();
    const speaker = await createPractitioner(db, { languages: ["en", "tl"] });
    const role = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      role: { practitionerId: speaker.id },
    });
    const member = await createEnrolledMember(db, product.id, { language: "tl" });
    expect((await search(member.id)).candidates[0]?.roleId).toBe(role.id);
  });

  it("stands in the order of compareFit", async () => {
    const { product, networkId, group, member } = await setUp();
    const pcp = (values: Parameters<typeof createPractitioner>[1], role = {}, capacity = 100) =>
      createPractitioner(db, values).then(({ id }) =>
        createPcpRole(db, {
          networkId,
          groupId: group.id,
          capacity,
          role: { practitionerId: id, ...role },
        }),
      );
    const oakland = await createLocation(db, { lat: 37.8044, lng: -122.2712 });
    const near = await createLocation(db, { lat: 37.76, lng: -122.42 });
    const places = [undefined, oakland.id, near.id];
    for (const [at, locationId] of places.entries()) {
      const where = locationId ? { locationId } : {};
      await pcp({ languages: ["en", "vi"] }, where);
      await pcp({ familyName: `Adams${at}` }, { ...where, verifiedOn: day("2026-10-01") });
      await pcp({}, { ...where, verifiedOn: day("2026-01-01") });
      await pcp({}, { ...where, verifiedOn: null });
      await pcp({}, { ...where, standing: 1 });
      await pcp({}, { ...where, standing: 4 });
      await pcp({}, where, 5);
    }
    const known = await pcp({}, { locationId: oakland.id, verifiedOn: null });
    const ofChild = await pcp({}, { locationId: oakland.id });
    const child = await createEnrolledMember(db, product.id, {
      householdId: member.householdId,
      relationship: "CHILD",
    });
    await db.member.update({ where: { id: member.id }, data: { language: "vi" } });
    const assign = (memberId: string, roleId: string, days: object) =>
      createPcpAssignment(db, { memberId, roleId, networkId, groupId: group.id, ...days });
    await assign(member.id, known.id, {
      startsOn: day("2024-01-01"),
      endsOn: day("2024-12-31"),
    });
    await assign(child.id, ofChild.id, {});

    const family = await search(member.id, { familyIds: [child.id] });
    const fits = family.candidates.map(({ fit }) => fit);
    expect(fits).toEqual([...fits].sort(compareFit));
    expect(fits.slice(0, 2)).toMatchObject([
      { roleId: known.id, wasPatient: true },
      { roleId: ofChild.id, isFamilyDoctor: true },
    ]);
    expect(new Set(fits.map(({ standing }) => standing))).toEqual(new Set([0, 1, 2, 4]));
    expect(new Set(fits.map(({ isStale }) => isStale))).toEqual(new Set([true, false]));

    // Whoever may not know the child's doctor learns nothing of it from the order.
    const alone = await search(member.id);
    expect(alone.candidates.some(({ fit }) => fit.isFamilyDoctor)).toBe(false);
    expect(alone.candidates[1]?.roleId).not.toBe(ofChild.id);
  });

  it("shows those who cannot be had after all the others, where they are asked for", async () => {
    for (const { id } of await createVariety()) {
      const choices = await search(id);
      const all = await search(id, { withRefused: true });
      const refused = all.candidates.slice(choices.total);
      expect(all.candidates.slice(0, choices.total)).toEqual(choices.candidates);
      expect(refused.every(({ isRefused }) => isRefused)).toBe(true);
      expect(refused).toHaveLength(choices.others.reduce((sum, { count }) => sum + count, 0));
    }
  }, 60_000);

  it("keeps to a kind of doctor and to a group", async () => {
    const { member, networkId, group } = await setUp();
    const ipa = await createGroup(db, { kind: "IPA" });
    const child = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      role: { specialtyCode: "208000000X" },
    });
    const elsewhere = await createPcpRole(db, { networkId, groupId: ipa.id });
    const both = await createPcpRole(db, { networkId, groupId: group.id });
    await createParticipation(db, { roleId: both.id, networkId, groupId: ipa.id });
    const ids = async (values: Partial<CandidateSearch>) =>
      (await search(member.id, values)).candidates.map(({ roleId }) => roleId).sort();
    expect(await ids({ kind: ["208000000X"] })).toEqual([child.id]);
    expect(await ids({ groupId: ipa.id })).toEqual([elsewhere.id, both.id].sort());
  });
});
