import type { Temporal } from "temporal-polyfill";
import { ageOn } from "@/lib/members/rules/age";
import { isBefore } from "@/lib/pcp/rules/days";
import { lastDayInNetwork } from "@/lib/pcp/rules/network-days";
import type { Days, PcpNotice } from "@/lib/pcp/types";
import type { PlanRules } from "@/lib/plan/types";

type PlainDate = Temporal.PlainDate;

/** Today's PCP of a member without a pending change, as far as it may not go on. */
export type NoticeFacts = {
  memberId: string;
  assignmentId: string;
  birthDate: PlainDate;
  maxAge: number | null;
  /** Of the role, in the assignment's network and group. */
  contracts: readonly Days[];
  withdrawnOn: PlainDate | null;
};

/** The first day on which somebody is older than an age. */
export function outgrowsOn(birthDate: PlainDate, maxAge: number): PlainDate {
  const birthday = birthDate.add({ years: maxAge + 1 });
  return ageOn({ birthDate }, birthday) > maxAge ? birthday : birthday.add({ days: 1 });
}

/**
 * What the member has to be told: that the PCP leaves the network (H&S 1373.65), or sees nobody of
 * the age to come. From the product's days before until it has happened; of a PCP who has left, the
 * day is over and the plan chooses.
 */
export function listNotices(
  { memberId, assignmentId, birthDate, maxAge, contracts, withdrawnOn }: NoticeFacts,
  { pcp, continuity }: Pick<PlanRules, "pcp" | "continuity">,
  today: PlainDate,
): PcpNotice[] {
  const notices: PcpNotice[] = [];
  const lastDay = lastDayInNetwork(contracts, withdrawnOn, today);
  if (lastDay && !isBefore(lastDay, today)) {
    const tellFrom = lastDay.subtract({ days: continuity.noticeDays });
    if (!isBefore(today, tellFrom)) {
      notices.push({ kind: "LEAVES", memberId, assignmentId, lastDay });
    }
  }
  const from = maxAge === null ? null : outgrowsOn(birthDate, maxAge);
  if (from && !isBefore(today, from.subtract({ days: pcp.outgrowDays }))) {
    notices.push({ kind: "OUTGROWS", memberId, assignmentId, from });
  }
  return notices;
}
