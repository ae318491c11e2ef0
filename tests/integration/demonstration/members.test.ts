import { createPrivateKey, createPublicKey } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { isPassword } from "@/lib/auth/passwords";
import { checkCode, keyIdOf } from "@/lib/receipts/rules/jws";
import { networkAnswer } from "@/lib/receipts/schema";
import { reduceReferral } from "@/lib/referrals/rules/reduce";
import { parseEvent } from "@/lib/referrals/schema/events";
import { demoPassword } from "@/prisma/seed/accounts/password";
import { testReceiptKey } from "@/tests/receipt-key";
import { testDay } from "@/tests/test-day";
import { openDemonstration } from "./database";

const today = Temporal.PlainDate.from(testDay);
const demonstration = openDemonstration();
const { count } = demonstration;
const now = `date '${today}'`;

const covered = `exists (select from enrolment_span s where s.member_id = m.id and s.starts_on <= ${now}
  and (s.ends_on is null or s.ends_on >= ${now}))`;
const hasPcp = `exists (select from pcp_assignment a where a.member_id = m.id and a.cancelled_at is null
  and a.starts_on <= ${now} and (a.ends_on is null or a.ends_on >= ${now}))`;
const referral = (status: string) =>
  `exists (select from referral r where r.member_id = m.id and r.authorization = '${status}')`;
const care = (status: string) =>
  `exists (select from referral r where r.member_id = m.id and r.care = '${status}')`;
const used = (kind: string, condition: string) => `exists (
  select from accumulator a join enrolment_span s on s.member_id = a.member_id
  join product_limit l on l.product_id = s.product_id and l.year = a.year and l.kind = a.kind
    and l.category = a.category and l.scope = 'INDIVIDUAL'
  where a.member_id = m.id and a.kind = '${kind}' and a.year = 2026 and ${condition})`;

describe("the members", () => {
  it("live in 200 households, each with one subscriber", async () => {
    expect(await count("select count(*) from household")).toBe(200);
    expect(await count("select count(*) from member where relationship = 'SUBSCRIBER'")).toBe(200);
  });

  it.each<[state: string, atLeast: number, condition: string]>([
    ["new without a PCP", 12, `${covered} and not ${hasPcp} and m.relationship = 'SUBSCRIBER'`],
    [
      "waiting for a change of PCP",
      10,
      `exists (select from pcp_assignment a where a.member_id = m.id and a.starts_on > ${now} and a.replaces_id is not null)`,
    ],
    [
      "without the PCP who left",
      3,
      `${covered} and not ${hasPcp} and exists (select from pcp_assignment a where a.member_id = m.id and a.ends_on < ${now} - 30)`,
    ],
    ["spouses", 40, "m.relationship = 'SPOUSE'"],
    ["children below 12", 30, `m.birth_date > ${now} - interval '12 years'`],
    [
      "newborns without a PCP",
      1,
      `m.birth_date > ${now} - 31 and m.mother_id is not null and not ${hasPcp}`,
    ],
    [
      "teenagers",
      15,
      `m.birth_date between ${now} - interval '18 years' and ${now} - interval '12 years'`,
    ],
    [
      "grown-up children",
      10,
      `m.relationship = 'CHILD' and m.birth_date < ${now} - interval '18 years'`,
    ],
    ["dependants covered for a handicap", 1, "m.handicapped and m.relationship = 'CHILD'"],
    [
      "twins",
      2,
      "exists (select from member t where t.household_id = m.household_id and t.id <> m.id and t.birth_date = m.birth_date)",
    ],
    [
      "namesakes born on one day",
      2,
      "exists (select from member t where t.household_id <> m.household_id and t.given_name = m.given_name and t.family_name = m.family_name and t.birth_date = m.birth_date)",
    ],
    [
      "suspended",
      5,
      `exists (select from enrolment_span s where s.member_id = m.id and s.suspended_from <= ${now})`,
    ],
    [
      "terminated",
      10,
      `not ${covered} and exists (select from enrolment_span s where s.member_id = m.id and s.ends_on < ${now})`,
    ],
    [
      "reinstated",
      5,
      `${covered} and (select count(*) from enrolment_span s where s.member_id = m.id) > 1`,
    ],
    [
      "covered from later on",
      9,
      `not ${covered} and exists (select from enrolment_span s where s.member_id = m.id and s.starts_on > ${now})`,
    ],
    [
      "covered for some weeks more",
      6,
      `exists (select from enrolment_span s where s.member_id = m.id and s.ends_on > ${now})`,
    ],
    [
      "in hospital",
      1,
      `exists (select from inpatient_stay i where i.member_id = m.id and i.discharged_on is null)`,
    ],
    ["with a referral requested", 5, referral("REQUESTED")],
    ["with a referral submitted", 5, referral("SUBMITTED")],
    ["with a referral pending", 10, referral("PENDING")],
    ["whose referral needs information", 4, referral("NEEDS_INFORMATION")],
    ["with a referral approved", 15, referral("APPROVED")],
    ["with a referral modified", 5, referral("MODIFIED")],
    ["with a referral denied", 5, referral("DENIED")],
    ["with a referral declined", 5, referral("DECLINED")],
    ["with a referral cancelled", 5, referral("CANCELLED")],
    ["with a referral expired", 5, referral("EXPIRED")],
    ["with a referral used up", 5, referral("EXHAUSTED")],
    ["with a referral not required", 1, referral("NOT_REQUIRED")],
    ["with an appointment", 4, care("SCHEDULED")],
    ["who were seen", 8, care("SEEN")],
    ["whose report is back", 4, care("CLOSED")],
    ["who gave the care up", 4, care("ABANDONED")],
    [
      "with a standing referral",
      2,
      "exists (select from referral r where r.member_id = m.id and r.kind = 'STANDING')",
    ],
    [
      "with an urgent referral",
      1,
      "exists (select from referral r where r.member_id = m.id and r.urgency = 'URGENT')",
    ],
    [
      "hurt at work",
      1,
      "exists (select from referral r where r.member_id = m.id and r.work_related)",
    ],
    [
      "whose referral was replaced",
      1,
      "exists (select from referral r where r.member_id = m.id and r.replaced_by_id is not null)",
    ],
    [
      "with the deductible met",
      6,
      used("DEDUCTIBLE", "a.used_cents = l.limit_cents and l.limit_cents > 0"),
    ],
    [
      "near the out-of-pocket maximum",
      4,
      used("OUT_OF_POCKET", "a.used_cents between l.limit_cents * 0.8 and l.limit_cents - 1"),
    ],
    [
      "with the out-of-pocket maximum met",
      3,
      used("OUT_OF_POCKET", "a.used_cents = l.limit_cents"),
    ],
    [
      "written to apart",
      1,
      "m.confidential_communications and exists (select from member_address d where d.member_id = m.id and d.kind = 'CONFIDENTIAL')",
    ],
    ["who read Spanish", 20, "m.language = 'es'"],
    ["who read Vietnamese", 5, "m.language = 'vi'"],
    [
      "who work elsewhere",
      30,
      "exists (select from member_address d where d.member_id = m.id and d.kind = 'WORK')",
    ],
    [
      "without e-mail or telephone",
      1,
      "m.email is null and m.phone is null and m.relationship = 'SUBSCRIBER'",
    ],
  ])("are %s, at least %d", async (_, atLeast, condition) => {
    expect(await count(`select count(*) from member m where ${condition}`)).toBeGreaterThanOrEqual(
      atLeast,
    );
  });

  it("have a PCP only of their product, in a contract that covers the first day", async () => {
    const strange = `select count(*) from pcp_assignment a where not exists (
      select from participation p join enrolment_span s on s.member_id = a.member_id
      join product on product.id = s.product_id and product.network_id = p.network_id
      where p.role_id = a.role_id and p.network_id = a.network_id and p.group_id = a.group_id
        and a.starts_on between p.starts_on and coalesce(p.ends_on, 'infinity')
        and a.starts_on between s.starts_on and coalesce(s.ends_on, 'infinity'))`;
    expect(await count(strange)).toBe(0);
  });

  it("see doctors who take people of their age", async () => {
    const unfit = `select count(*) from pcp_assignment a join member m on m.id = a.member_id
      join provider_role r on r.id = a.role_id
      where (a.ends_on is null or a.ends_on >= ${now})
        and not extract(year from age(${now}, m.birth_date))
          between coalesce(r.min_age, 0) and coalesce(r.max_age, 200)`;
    expect(await count(unfit)).toBe(0);
  });

  it("live where their product is sold", async () => {
    const outside = `select count(*) from member m join enrolment_span s on s.member_id = m.id
      join member_address d on d.member_id = m.id and d.kind = 'HOME'
      where not exists (select from service_area a join zip_county c on c.county_fips = a.county_fips
        where a.product_id = s.product_id and c.zip = d.zip and (a.zip is null or a.zip = d.zip))`;
    expect(await count(outside)).toBe(0);
  });

  it("are covered from birth at the earliest", async () => {
    const unborn = `select count(*) from enrolment_span s join member m on m.id = s.member_id
      where s.starts_on < m.birth_date`;
    expect(await count(unborn)).toBe(0);
  });

  it("count towards limits together with the family, and never beyond", async () => {
    const family = `select count(*) from accumulator f where f.member_id is null and f.used_cents <>
      least((select sum(i.used_cents) from accumulator i where i.household_id = f.household_id
             and i.member_id is not null and i.kind = f.kind and i.category = f.category),
            (select max(l.limit_cents) from product_limit l join enrolment_span s using (product_id)
             join member m on m.id = s.member_id where m.household_id = f.household_id
             and l.kind = f.kind and l.category = f.category and l.scope = 'FAMILY'))`;
    expect(await count(family)).toBe(0);
    const deductibleBeyondPocket = `select count(*) from accumulator d where d.kind = 'DEDUCTIBLE' and
      d.used_cents > (select o.used_cents from accumulator o where o.kind = 'OUT_OF_POCKET'
        and o.household_id = d.household_id and o.member_id is not distinct from d.member_id)`;
    expect(await count(deductibleBeyondPocket)).toBe(0);
  });
});

describe("the referrals", () => {
  it("are what their events say", async () => {
    const referrals = await demonstration.db.referral.findMany({
      include: { events: { orderBy: { sequence: "asc" } }, visits: true },
    });
    expect(referrals.length).toBeGreaterThan(80);
    for (const stored of referrals) {
      const reduced = reduceReferral(stored.events.map(parseEvent), today);
      if (!reduced.ok) throw new Error(`${stored.number}: ${reduced.reason}`);
      const { state } = reduced;
      expect(stored).toMatchObject({
        authorization: state.authorization,
        care: state.care,
        decider: state.decider,
        deciderGroupId: state.deciderGroupId,
        unitsApproved: state.unitsApproved,
        unitsUsed: state.visits.length,
        servicingRoleId: state.servicingRoleId,
        decisionReason: state.decisionReason,
      });
      expect(stored.visits).toHaveLength(state.visits.length);
    }
  });

  it("come from the PCP whom the member had", async () => {
    // But for what a change to come asks of the new PCP's group.
    const strange = `select count(*) from referral r where reissues_id is null and not exists (
      select from pcp_assignment a where a.member_id = r.member_id and a.role_id = r.pcp_role_id
        and a.group_id = r.pcp_group_id
        and r.requested_on between a.starts_on and coalesce(a.ends_on, 'infinity'))`;
    expect(await count(strange)).toBe(0);
  });

  it("wait for the plan and for every group that decides", async () => {
    const deciders = `select count(distinct coalesce(decider_group_id::text, 'plan')) from referral
      where "authorization" in ('SUBMITTED', 'PENDING', 'NEEDS_INFORMATION')`;
    expect(await count(deciders)).toBeGreaterThanOrEqual(5);
  });
});

describe("the accounts", () => {
  it("belong to members, PCP offices, reviewers of the plan and of groups, and an editor", async () => {
    expect(
      await count("select count(*) from user_account where role = 'MEMBER'"),
    ).toBeGreaterThanOrEqual(20);
    expect(await count("select count(*) from user_account where role = 'PCP_OFFICE'")).toBe(7);
    expect(
      await count("select count(*) from user_account where role = 'REVIEWER' and group_id is null"),
    ).toBe(1);
    expect(
      await count(
        "select count(*) from user_account where role = 'REVIEWER' and group_id is not null",
      ),
    ).toBe(6);
    expect(await count("select count(*) from user_account where role = 'DIRECTORY_EDITOR'")).toBe(
      1,
    );
  });

  it("open with the demonstration's password", async () => {
    const hashes = await demonstration.db.user.findMany({
      distinct: "passwordHash",
      select: { passwordHash: true },
    });
    expect(hashes).toHaveLength(1);
    expect(await isPassword(hashes[0]?.passwordHash ?? null, demoPassword)).toBe(true);
  });
});

describe("the cases", () => {
  it("are one that is open and one that was decided, from receipts that the plan signed", async () => {
    const rows = await demonstration.rowsOf(`
      select c.outcome::text, c.closed_at is null as open, r.code, u.username
      from reliance_case c join reliance_receipt r on r.id = c.receipt_id
      join user_account u on u.member_id = c.member_id order by c.opened_at desc`);
    expect(rows).toMatchObject([
      { open: true, outcome: null, username: "james.sinclair" },
      { open: false, outcome: "UPHELD", username: "james.sinclair" },
    ]);
    const privateKey = Buffer.from(testReceiptKey, "base64");
    const key = createPublicKey(
      createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" }),
    );
    for (const { code } of rows) {
      const checked = checkCode(String(code), new Map([[keyIdOf(key), key]]));
      expect(checked.ok && networkAnswer.safeParse(checked.payload).success).toBe(true);
    }
    const early = "select count(*) from reliance_case where service_on > opened_at::date";
    expect(await count(early)).toBe(0);
  });
});
