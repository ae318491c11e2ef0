import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { CircleService } from "@/lib/circle/types";
import { atScale } from "@/tests/scale";
import { cloneDatabase, demonstrationTemplate } from "@/tests/test-databases";
import { testDay } from "@/tests/test-day";

// The referral circle from the rows of the demonstration's tables, in the plainest loops that there
// are: no rule, query or type of the portal's own helps it. Dates are ISO texts.

type Span = { starts_on: string; ends_on: string | null };
type Rows = {
  product: {
    id: string;
    network_id: string;
    model: string;
    plan_rules: { circle?: Record<string, unknown> };
  }[];
  area: { product_id: string; county_fips: string; zip: string | null }[];
  network: { id: string; code: string }[];
  group: { id: string; kind: string }[];
  span: (Span & { member_id: string; product_id: string; suspended_from: string | null })[];
  assignment: (Span & {
    member_id: string;
    role_id: string;
    group_id: string;
    network_id: string;
    cancelled: boolean;
  })[];
  role: {
    id: string;
    kind: string;
    specialty_code: string;
    location_id: string;
    organization_id: string | null;
    pcp: boolean;
    withdrawn_on: string | null;
  }[];
  location: { id: string; county_fips: string; zip: string }[];
  organization: { id: string; kind: string }[];
  participation: (Span & { role_id: string; network_id: string; group_id: string })[];
};

const tables: Record<keyof Rows, string> = {
  product: "select id, network_id, model::text, plan_rules from product",
  area: "select product_id, county_fips, zip from service_area",
  network: "select id, code from network",
  group: "select id, kind::text from provider_group",
  span: `select member_id, product_id, starts_on::text, ends_on::text, suspended_from::text
           from enrolment_span`,
  assignment: `select member_id, role_id, group_id, network_id, starts_on::text, ends_on::text,
                      cancelled_at is not null as cancelled from pcp_assignment`,
  role: `select id, kind::text, specialty_code, location_id, organization_id, pcp,
                withdrawn_on::text from provider_role`,
  location: "select id, county_fips, zip from location",
  organization: "select id, kind::text from organization",
  participation: `select role_id, network_id, group_id, starts_on::text, ends_on::text
                    from participation`,
};

const on = (day: string, { starts_on, ends_on }: Span) =>
  starts_on <= day && (ends_on === null || day <= ends_on);

const openToWomen = ["207V00000X", "207VG0400X", "207VX0000X"];
const familyPlanning = ["261QF0050X", "261QA0005X"];
const pharmacies = [
  "333600000X",
  "3336C0002X",
  "3336C0003X",
  "3336C0004X",
  "3336M0002X",
  "3336M0003X",
  "3336S0011X",
];

function answer(rows: Rows, member: string, wanted: string, day: string, service: CircleService) {
  const role = rows.role.find(({ id }) => id === wanted);
  if (!role || (role.withdrawn_on !== null && role.withdrawn_on <= day)) return "UNKNOWN";

  let product: Rows["product"][number] | undefined;
  for (const span of rows.span) {
    if (span.member_id !== member || !on(day, span)) continue;
    if (span.suspended_from !== null && span.suspended_from <= day) continue;
    product = rows.product.find(({ id }) => id === span.product_id);
  }
  if (!product) return "NOT_COVERED";
  if (service === "EMERGENCY") return "DIRECT";

  const rules = product.plan_rules.circle ?? {};
  const place = rows.location.find(({ id }) => id === role.location_id);
  const organization = rows.organization.find(({ id }) => id === role.organization_id);
  const urgentCare =
    role.kind === "FACILITY" &&
    (organization?.kind === "URGENT_CARE" || role.specialty_code === "261QU0200X");
  let inArea = false;
  for (const area of rows.area) {
    if (area.product_id !== product.id || area.county_fips !== place?.county_fips) continue;
    if (area.zip === null || area.zip === place.zip) inArea = true;
  }
  if (urgentCare && !inArea && service !== "REPRODUCTIVE") return "DIRECT";

  const contracts = rows.participation.filter((one) => one.role_id === wanted && on(day, one));
  const carved = (rules.carveOuts ?? []) as { specialties: string[]; networkCode?: string }[];
  for (const { specialties, networkCode } of carved) {
    if (!specialties.includes(role.specialty_code)) continue;
    const serving = networkCode
      ? rows.network.find(({ code }) => code === networkCode)?.id
      : product.network_id;
    return contracts.some((one) => one.network_id === serving) ? "DIRECT" : "NOT_COVERED";
  }

  const inNetwork = contracts.filter((one) => one.network_id === product.network_id);
  if (inNetwork.length === 0) return "NOT_COVERED";
  if (((rules.obgyn ?? openToWomen) as string[]).includes(role.specialty_code)) return "DIRECT";
  if (familyPlanning.includes(role.specialty_code)) return "DIRECT";
  if (service === "REPRODUCTIVE") return "DIRECT";
  if (((rules.openSpecialties ?? pharmacies) as string[]).includes(role.specialty_code))
    return "DIRECT";
  if (urgentCare && rules.urgentCare === "NETWORK") return "DIRECT";

  const withPcp = (groupId: string, office: string | undefined) => {
    let found = "OUT_OF_GROUP";
    for (const contract of inNetwork) {
      const kind = rows.group.find(({ id }) => id === contract.group_id)?.kind;
      const same = contract.group_id === groupId;
      const covering = rules.coveringPcps ?? "LOCATION";
      if (role.pcp && same && covering === "GROUP") return "DIRECT";
      if (role.pcp && same && covering === "LOCATION" && role.location_id === office) {
        return "DIRECT";
      }
      const clinic = product.model === "STAFF" && kind === "STAFF_CLINIC";
      const ours = kind !== "DIRECT_CONTRACT" && (same || clinic);
      if (ours && urgentCare) return "DIRECT";
      if (ours || kind === "DIRECT_CONTRACT") found = "REFERRAL";
    }
    return found;
  };

  for (const pcp of rows.assignment) {
    if (pcp.member_id !== member || pcp.cancelled || !on(day, pcp)) continue;
    if (pcp.network_id !== product.network_id) continue;
    if (pcp.role_id === wanted) return "DIRECT";
    return withPcp(pcp.group_id, rows.role.find(({ id }) => id === pcp.role_id)?.location_id);
  }

  // Nobody is the PCP yet: the answer is known where every choice would give the same.
  if (role.pcp) return "UNKNOWN";
  const [first, ...others] = pcpGroups(rows, product.network_id, day);
  const clinics = [first, ...others].every(
    (group) => rows.group.find(({ id }) => id === group)?.kind === "STAFF_CLINIC",
  );
  const alone = product.model === "STAFF" ? clinics : product.model === "GROUP" && !others.length;
  return first !== undefined && alone ? withPcp(first, undefined) : "UNKNOWN";
}

/** The groups through which somebody may be chosen as PCP in a network on a day. */
function pcpGroups(rows: Rows, network: string, day: string): string[] {
  const pcps = new Set<string>();
  for (const { id, pcp, withdrawn_on } of rows.role) {
    if (pcp && (withdrawn_on === null || withdrawn_on > day)) pcps.add(id);
  }
  const groups = new Set<string>();
  for (const one of rows.participation) {
    if (one.network_id === network && pcps.has(one.role_id) && on(day, one)) {
      groups.add(one.group_id);
    }
  }
  return [...groups];
}

/** What the portal itself reads and decides, on the demonstration's database. */
async function openPortal() {
  const server = inject("serverUrl");
  const template = await demonstrationTemplate(server, testDay);
  // The portal's own connection is made when its module is first read.
  process.env.DATABASE_URL = await cloneDatabase(server, template);
  const [{ db }, { readMemberLens }, { findCircleRoles }, { decideCircle }] = await Promise.all([
    import("@/lib/db/client"),
    import("@/lib/circle/data/lens"),
    import("@/lib/circle/data/roles"),
    import("@/lib/circle/rules"),
  ]);
  return { db, readMemberLens, findCircleRoles, decideCircle };
}

const services: CircleService[] = ["PLANNED", "PLANNED", "URGENT", "REPRODUCTIVE", "EMERGENCY"];
const dates = [0, 20, 75, -150, 200].map((days) => Temporal.PlainDate.from(testDay).add({ days }));
const memberCount = 30;
const roleCount = atScale(14, 80);
const least = atScale(2_000, 10_000);

describe("the circle over the demonstration", () => {
  let portal: Awaited<ReturnType<typeof openPortal>>;
  const rows = {} as Rows;

  beforeAll(async () => {
    portal = await openPortal();
    for (const [name, sql] of Object.entries(tables)) {
      Object.assign(rows, { [name]: await portal.db.$queryRawUnsafe(sql) });
    }
  }, 180_000);

  it("answers as plain loops over the tables' rows do", async () => {
    const members = await portal.db.member.findMany({
      where: { spans: { some: {} } },
      orderBy: { memberNumber: "asc" },
      select: { id: true },
    });
    const step = Math.max(1, Math.floor(members.length / memberCount));
    const asked = members.filter((_, at) => at % step === 0);
    const wrong: string[] = [];
    const answers = new Set<string>();
    const models = new Set<string>();
    let questions = 0;

    for (const [at, { id: member }] of asked.entries()) {
      for (const date of dates) {
        const lens = await portal.readMemberLens(member, date);
        const product = lens.coverage.status === "ACTIVE" ? lens.coverage.product : null;
        if (product) models.add(product.model);
        // Others for each member: near the PCP's group, and from all over the directory.
        const near = rows.participation
          .filter(({ group_id }) => group_id === lens.pcp?.groupId)
          .map(({ role_id }) => role_id);
        const spread = (ids: readonly string[], many: number) =>
          Array.from({ length: many }, (_, n) => ids[(at * 7919 + n * 104_729) % ids.length] ?? "");
        const wanted = [
          ...(lens.pcp ? [lens.pcp.roleId] : []),
          ...spread(near.length > 0 ? near : rows.role.map(({ id }) => id), roleCount / 2),
          ...spread(
            rows.role.map(({ id }) => id),
            roleCount / 2,
          ),
        ];
        const roles = await portal.findCircleRoles(wanted, product?.id ?? null);
        for (const [n, id] of wanted.entries()) {
          const service = services[n % services.length] ?? "PLANNED";
          const expected = answer(rows, member, id, date.toString(), service);
          const role = roles.get(id) ?? null;
          const decided = portal.decideCircle({ lens, role, service }).answer;
          questions += 1;
          answers.add(expected);
          if (decided !== expected) {
            wrong.push(`${member} ${id} ${date} ${service}: ${decided}, not ${expected}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(questions).toBeGreaterThanOrEqual(least);
    expect(models).toEqual(new Set(["STAFF", "GROUP", "IPA", "NETWORK"]));
    expect([...answers].sort()).toEqual(
      ["DIRECT", "NOT_COVERED", "OUT_OF_GROUP", "REFERRAL", "UNKNOWN"].sort(),
    );
  }, 300_000);

  it("meets doctors in several groups, contracts with an end, and changes of PCP to come", () => {
    const groups = new Map<string, Set<string>>();
    for (const { role_id, group_id } of rows.participation) {
      groups.set(role_id, (groups.get(role_id) ?? new Set()).add(group_id));
    }
    expect([...groups.values()].some((one) => one.size > 1)).toBe(true);
    const direct = new Set(
      rows.group.filter(({ kind }) => kind === "DIRECT_CONTRACT").map(({ id }) => id),
    );
    expect(rows.participation.some(({ group_id }) => direct.has(group_id))).toBe(true);
    expect(rows.participation.some(({ ends_on }) => ends_on !== null && ends_on > testDay)).toBe(
      true,
    );
    expect(rows.assignment.some(({ starts_on }) => starts_on > testDay)).toBe(true);
  });
});
