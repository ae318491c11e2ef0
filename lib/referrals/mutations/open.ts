import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { AuditEventInput } from "@/lib/audit/types";
import type { Transaction } from "@/lib/db/client";
import type { PlanRules } from "@/lib/plan/types";
import { dateAt } from "@/lib/time-zone";
import { clockRulesOf } from "../rules/clock-rules";
import { referralNumber } from "../rules/number";
import { projectReferral } from "../rules/project";
import { appendEvents } from "../rules/reduce";
import type { ClockProfile, EventDraft } from "../types";
import { eventRow, referralColumns } from "./columns";

/** Whose referral it is, and from where it comes. */
export type Opening = {
  memberId: string;
  product: { id: string; clockProfile: ClockProfile; clocks: PlanRules["clocks"] };
  pcpRoleId: string;
  pcpGroupId: string;
  /** Of the form that asked; a form makes one referral. */
  requestKey?: string;
  /** The change of PCP that carried it over. */
  carriedById?: string;
};

/**
 * Writes a new referral with its first events, its clocks and its audit event, in the caller's
 * transaction.
 * @throws where the events cannot open a referral: the caller made them.
 */
export async function openReferral(
  tx: Transaction,
  drafts: readonly EventDraft[],
  { product, ...opening }: Opening,
  audit: Pick<AuditEventInput, "actor" | "action" | "details">,
  now: Temporal.Instant,
): Promise<{ id: string; number: string }> {
  const events = appendEvents([], drafts);
  const rules = clockRulesOf(product.clockProfile, product.clocks);
  const projection = projectReferral(events, rules, dateAt(now));
  if (!projection.ok) throw new Error(`A referral cannot be opened: ${projection.reason}`);
  const number = await freeNumber(tx);
  const { id } = await tx.referral.create({
    data: { ...referralColumns(projection), ...opening, number, productId: product.id },
    select: { id: true },
  });
  await tx.referralEvent.createMany({ data: events.map((event) => eventRow(id, event)) });
  await appendAudit(tx, {
    ...audit,
    subjectMemberId: opening.memberId,
    subject: { type: "referral", id },
  });
  return { id, number };
}

/** A number that no referral has: a clash would take the whole transaction with it. */
async function freeNumber(tx: Transaction): Promise<string> {
  for (;;) {
    const number = referralNumber(crypto.getRandomValues(new Uint8Array(8)));
    if ((await tx.referral.count({ where: { number } })) === 0) return number;
  }
}
