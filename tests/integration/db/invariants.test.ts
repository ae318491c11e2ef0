import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { constraintName, databaseErrorKind, sqlState } from "@/lib/db/errors";
import {
  createLocation,
  createOrganization,
  createParticipation,
  createPcpRole,
  createPractitioner,
  createRole,
} from "@/tests/factories/directory";
import { createAccumulator, createMember, createSpan } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createBenefit, createLimit } from "@/tests/factories/products";
import { createReferral } from "@/tests/factories/referrals";
import { day } from "@/tests/factories/sequence";
import { createSmallPlan } from "@/tests/factories/small-plan";
import { createUser } from "@/tests/factories/users";

let plan: Awaited<ReturnType<typeof createSmallPlan>>;
beforeAll(async () => {
  plan = await createSmallPlan(db);
});

async function errorOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error("the database let it pass");
}

const productId = () => plan.product.id;
const networkId = () => plan.product.networkId;
const groupId = () => plan.group.id;
const memberId = () => plan.member.id;

function assignment(values: Partial<Parameters<typeof createPcpAssignment>[1]> = {}) {
  return createPcpAssignment(db, {
    memberId: memberId(),
    roleId: plan.pcp.id,
    networkId: networkId(),
    groupId: groupId(),
    ...values,
  });
}

function referral(values: Partial<Parameters<typeof createReferral>[1]> = {}) {
  return createReferral(db, {
    memberId: memberId(),
    productId: productId(),
    pcpRoleId: plan.pcp.id,
    pcpGroupId: groupId(),
    ...values,
  });
}

const approval = {
  authorization: "APPROVED",
  unitsApproved: 2,
  startsOn: day("2026-11-03"),
  endsOn: day("2026-12-03"),
  decidedAt: new Date("2026-11-03T20:00:00Z"),
} as const;

describe("the database refuses", () => {
  it.each<[what: string, constraint: string, attempt: () => Promise<unknown>]>([
    [
      "coverage on a day that another span covers",
      "enrolment_span_no_overlap",
      () =>
        createSpan(db, {
          memberId: memberId(),
          productId: productId(),
          startsOn: day("2026-06-01"),
        }),
    ],
    [
      "coverage that ends before it starts",
      "enrolment_span_days",
      () =>
        createSpan(db, {
          memberId: memberId(),
          productId: productId(),
          startsOn: day("2025-06-02"),
          endsOn: day("2025-06-01"),
        }),
    ],
    [
      "two PCPs on one day",
      "pcp_assignment_no_overlap",
      () => assignment({ startsOn: day("2026-12-01") }),
    ],
    [
      "a seat beyond a panel's capacity",
      "panel_capacity",
      async () => {
        const full = await createPcpRole(db, {
          networkId: networkId(),
          groupId: groupId(),
          capacity: 1,
        });
        for (const member of [await createMember(db), await createMember(db)]) {
          await assignment({ memberId: member.id, roleId: full.id });
        }
      },
    ],
    [
      "a panel cut below its members",
      "panel_capacity",
      () => db.panel.update({ where: { roleId: plan.pcp.id }, data: { capacity: 0 } }),
    ],
    [
      "a seat held by a change that was withdrawn",
      "pcp_assignment_cancelled_holds_no_seat",
      async () => {
        const member = await createMember(db);
        await assignment({ memberId: member.id, cancelledAt: new Date("2026-11-01T00:00:00Z") });
      },
    ],
    [
      "two contracts of a role on one day in one network through one group",
      "participation_no_overlap",
      () =>
        createParticipation(db, {
          roleId: plan.pcp.id,
          networkId: networkId(),
          groupId: groupId(),
          startsOn: day("2026-05-01"),
        }),
    ],
    [
      "a practitioner's NPI with a wrong check digit",
      "practitioner_npi",
      () => createPractitioner(db, { npi: "1234567890" }),
    ],
    [
      "an organization's NPI with letters",
      "organization_npi",
      () => createOrganization(db, { npi: "12345678X3" }),
    ],
    [
      "a hospital rating of six stars",
      "organization_cms_rating",
      () => createOrganization(db, { cmsRating: 6 }),
    ],
    ["a place off the globe", "location_position", () => createLocation(db, { lat: 91 })],
    [
      "a facility as PCP",
      "provider_role_facility_is_no_pcp",
      () => createRole(db, { kind: "FACILITY", pcp: true }),
    ],
    [
      "patients who must be older than they may be",
      "provider_role_ages",
      () => createRole(db, { minAge: 18, maxAge: 17 }),
    ],
    [
      "a second subscriber in a household",
      "member_one_subscriber",
      () => createMember(db, { householdId: plan.member.householdId }),
    ],
    [
      "an address that is no e-mail address",
      "member_email_form",
      () => createMember(db, { email: "lucia" }),
    ],
    [
      "a username in capitals",
      "user_account_username_form",
      () => createUser(db, { username: "Lucia" }),
    ],
    [
      "a member's account without a member",
      "user_account_role_scope",
      () => createUser(db, { role: "MEMBER" }),
    ],
    [
      "a PCP office without a group",
      "user_account_role_scope",
      () => createUser(db, { role: "PCP_OFFICE" }),
    ],
    [
      "a negative limit",
      "product_limit_cents",
      () => createLimit(db, { productId: productId(), limitCents: -1 }),
    ],
    [
      "a negative amount paid",
      "accumulator_cents",
      () => createAccumulator(db, { householdId: plan.member.householdId, usedCents: -1 }),
    ],
    [
      "coinsurance above the whole price",
      "benefit_amounts",
      () => createBenefit(db, { productId: productId(), coinsuranceBasisPoints: 10_001 }),
    ],
    [
      "a covered benefit that does not say what it costs",
      "benefit_covered_says_what",
      () => createBenefit(db, { productId: productId(), category: "imaging", copayCents: null }),
    ],
    [
      "an approval without days and visits",
      "referral_approval_is_complete",
      () => referral({ authorization: "APPROVED" }),
    ],
    [
      "a denial without reason, criterion and a day to appeal by",
      "referral_denial_is_complete",
      () => referral({ authorization: "DENIED", decidedAt: approval.decidedAt }),
    ],
    [
      "a PCP's no without a reason",
      "referral_decline_says_why",
      () => referral({ authorization: "DECLINED" }),
    ],
    [
      "a group's decision without the group",
      "referral_decider_group",
      () => referral({ decider: "IPA" }),
    ],
    [
      "an approval that ends before it starts",
      "referral_days",
      () => referral({ ...approval, endsOn: day("2026-11-01") }),
    ],
    [
      "more visits than were approved",
      "referral_units",
      async () => {
        const { id } = await referral(approval);
        for (const sequence of [1, 2, 3]) {
          await db.referralVisit.create({
            data: { referralId: id, sequence, visitedOn: day(`2026-11-${10 + sequence}`) },
          });
        }
      },
    ],
  ])("%s", async (_, constraint, attempt) => {
    const error = await errorOf(attempt);
    expect(constraintName(error)).toBe(constraint);
  });

  it("a role whose position is not its location's", async () => {
    const { locationId, ...role } = await createRole(db);
    const error = await errorOf(
      () => db.$executeRaw`update provider_role set lat = 38 where id = ${role.id}::uuid`,
    );
    expect(databaseErrorKind(error)).toBe("foreign-key");
    expect(await db.location.count({ where: { id: locationId } })).toBe(1);
  });

  it.each([
    ["changing", (table: string) => `update ${table} set actor = actor`],
    ["deleting", (table: string) => `delete from ${table}`],
    ["emptying", (table: string) => `truncate ${table}`],
  ])("%s what happened to a referral, and what was audited", async (_, statement) => {
    const { id } = await referral();
    await db.referralEvent.create({
      data: { referralId: id, sequence: 1, kind: "REQUESTED", at: new Date(), actor: "MEMBER" },
    });
    await db.auditEvent.create({ data: { actorRole: "SYSTEM", action: "TEST" } });
    for (const table of ["referral_event", "audit_event"]) {
      const sql = statement(table).replace("set actor = actor", "set at = at");
      expect(sqlState(await errorOf(() => db.$executeRawUnsafe(sql)))).toBe("23001");
    }
    expect(await db.auditEvent.count()).toBeGreaterThan(0);
  });
});

describe("the database counts", () => {
  it("seats as they are taken, given up and moved", async () => {
    const options = { networkId: networkId(), groupId: groupId(), capacity: 5 };
    const [from, to] = [await createPcpRole(db, options), await createPcpRole(db, options)];
    const member = await createMember(db);
    const seats = async (roleId: string) =>
      (await db.panel.findUniqueOrThrow({ where: { roleId } })).assigned;

    const { id } = await assignment({ memberId: member.id, roleId: from.id });
    expect(await seats(from.id)).toBe(1);
    await db.pcpAssignment.update({ where: { id }, data: { roleId: to.id } });
    expect([await seats(from.id), await seats(to.id)]).toEqual([0, 1]);
    await db.pcpAssignment.update({ where: { id }, data: { holdsSeat: false } });
    expect(await seats(to.id)).toBe(0);
    await db.pcpAssignment.update({ where: { id }, data: { holdsSeat: true } });
    await db.pcpAssignment.delete({ where: { id } });
    expect(await seats(to.id)).toBe(0);
  });

  it("visits as they are reported", async () => {
    const { id } = await referral(approval);
    const used = async () => (await db.referral.findUniqueOrThrow({ where: { id } })).unitsUsed;
    const visit = { referralId: id, sequence: 1, visitedOn: day("2026-11-10") };
    await db.referralVisit.create({ data: visit });
    expect(await used()).toBe(1);
    await db.referralVisit.deleteMany({ where: { referralId: id } });
    expect(await used()).toBe(0);
  });
});

describe("the database lets pass", () => {
  it("coverage that follows on the day after another ends", async () => {
    const member = await createMember(db);
    const common = { memberId: member.id, productId: productId() };
    await createSpan(db, { ...common, startsOn: day("2025-01-01"), endsOn: day("2025-06-30") });
    await createSpan(db, { ...common, startsOn: day("2025-07-01") });
    expect(await db.enrolmentSpan.count({ where: { memberId: member.id } })).toBe(2);
  });

  it("a PCP in the place of a change that was withdrawn", async () => {
    const member = await createMember(db);
    const common = { memberId: member.id, startsOn: day("2026-12-01") };
    await assignment({
      ...common,
      cancelledAt: new Date("2026-11-02T00:00:00Z"),
      holdsSeat: false,
    });
    await assignment(common);
    expect(await db.pcpAssignment.count({ where: { memberId: member.id } })).toBe(2);
  });

  it("one role in one network through two groups", async () => {
    const other = await db.providerGroup.create({
      data: { code: "other-ipa", name: "Other IPA", kind: "IPA", phone: "4155550199" },
    });
    await createParticipation(db, {
      roleId: plan.pcp.id,
      networkId: networkId(),
      groupId: other.id,
    });
    expect(await db.participation.count({ where: { roleId: plan.pcp.id } })).toBe(2);
  });
});
