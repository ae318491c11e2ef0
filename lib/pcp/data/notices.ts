import "server-only";
import { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { listNotices } from "@/lib/pcp/rules/notices";
import type { PcpNotice } from "@/lib/pcp/types";
import { parsePlanRules } from "@/lib/plan/schema";
import type { PlanRules } from "@/lib/plan/types";
import { Prisma } from "@/prisma/generated/client";

type PlainDate = Temporal.PlainDate;

type Row = {
  assignmentId: string;
  memberId: string;
  productId: string;
  birthDate: string;
  maxAge: number | null;
  withdrawnOn: string | null;
  contracts: { startsOn: string; endsOn: string | null }[] | null;
};

/** What these members have to be told of today's PCPs. */
export async function listNoticesOf(
  memberIds: readonly AuthorizedMemberId<"PCP">[],
  today: PlainDate,
): Promise<PcpNotice[]> {
  if (memberIds.length === 0) return [];
  const among = Prisma.sql`assignment.member_id = any(${[...memberIds]}::uuid[])`;
  return (await listFound(among, memberIds.length, await readRules(), today)).notices;
}

/** What any member has to be told, some hundred assignments at a time: one query for each batch. */
export async function* eachNotices(
  today: PlainDate,
  size: number,
): AsyncGenerator<PcpNotice[], void> {
  const rules = await readRules();
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rest = Prisma.sql`assignment.id > ${after}::uuid`;
    const { notices, count, last } = await listFound(rest, size, rules, today);
    if (notices.length > 0) yield notices;
    if (count < size || last === null) return;
    after = last;
  }
}

/** The rules of every product, by its id. */
async function readRules(): Promise<Map<string, PlanRules>> {
  const products = await db.product.findMany({
    select: { id: true, code: true, planRules: true },
  });
  return new Map(products.map(({ id, code, planRules }) => [id, parsePlanRules(planRules, code)]));
}

/** Those whose PCP may leave, or be outgrown, within the longest of the products' days. */
async function listFound(
  among: Prisma.Sql,
  limit: number,
  rules: ReadonlyMap<string, PlanRules>,
  today: PlainDate,
): Promise<{ notices: PcpNotice[]; count: number; last: string | null }> {
  const days = [...rules.values()].flatMap(({ pcp, continuity }) => [
    pcp.outgrowDays,
    continuity.noticeDays,
  ]);
  const now = Prisma.sql`${today.toString()}::date`;
  const then = Prisma.sql`${today.add({ days: Math.max(0, ...days) + 1 }).toString()}::date`;
  const rows = await db.$queryRaw<Row[]>`
    select assignment.id as "assignmentId", assignment.member_id as "memberId",
      span.product_id as "productId", member.birth_date::text as "birthDate",
      role.max_age as "maxAge", role.withdrawn_on::text as "withdrawnOn",
      (select json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on))
       from participation where role_id = assignment.role_id
         and network_id = assignment.network_id and group_id = assignment.group_id) as contracts
    from pcp_assignment as assignment
    join member on member.id = assignment.member_id
    join provider_role as role on role.id = assignment.role_id
    join enrolment_span as span on span.member_id = member.id
      and span.starts_on <= ${now} and (span.ends_on is null or span.ends_on >= ${now})
    where ${among}
      and assignment.cancelled_at is null and assignment.starts_on <= ${now}
      and (assignment.ends_on is null or assignment.ends_on >= ${now})
      and not exists (select from pcp_assignment as next where next.member_id = member.id
                      and next.cancelled_at is null and next.starts_on > ${now})
      and (role.withdrawn_on <= ${then}
        or member.birth_date + make_interval(years => role.max_age + 1) <= ${then}
        or not exists (select from participation where role_id = assignment.role_id
             and network_id = assignment.network_id and group_id = assignment.group_id
             and starts_on <= ${then} and (ends_on is null or ends_on >= ${then})))
    order by assignment.id limit ${limit}`;
  const notices = rows.flatMap((row) => {
    const planRules = rules.get(row.productId);
    return planRules ? listNotices(toFacts(row), planRules, today) : [];
  });
  return { notices, count: rows.length, last: rows.at(-1)?.assignmentId ?? null };
}

function toFacts({ birthDate, withdrawnOn, contracts, ...row }: Row) {
  const date = (iso: string) => Temporal.PlainDate.from(iso);
  return {
    ...row,
    birthDate: date(birthDate),
    withdrawnOn: withdrawnOn === null ? null : date(withdrawnOn),
    contracts: (contracts ?? []).map(({ startsOn, endsOn }) => ({
      startsOn: date(startsOn),
      endsOn: endsOn === null ? null : date(endsOn),
    })),
  };
}
