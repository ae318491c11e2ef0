import { appendAudit } from "@/lib/audit/mutations";
import { now } from "@/lib/clock";
import type { Question } from "@/lib/commands/query/question";
import { UsageError } from "@/lib/commands/usage";
import { db } from "@/lib/db/client";
import { findReferralForSupport } from "@/lib/referrals/data/member";
import { parseReferralNumber } from "@/lib/referrals/rules/number";
import { encodePayload } from "@/lib/referrals/schema/events";
import type { Referral } from "@/lib/referrals/types";

/** `referral NUMBER`: both statuses, visits, dates, clocks and everything that happened. */
export const question: Question = {
  usage: "referral NUMBER",
  options: {},
  async answer(_, [typed, ...more]) {
    if (typed === undefined || more.length > 0) throw new UsageError(`query ${question.usage}`);
    const number = parseReferralNumber(typed);
    const referral = number && (await findReferralForSupport(number, now()));
    if (!referral) {
      const document = { number: number ?? typed, error: "UNKNOWN_NUMBER" };
      return { ok: false, document, words: `There is no referral ${document.number}.` };
    }
    await appendAudit(db, {
      actor: "SYSTEM",
      action: "referral.view",
      subjectMemberId: referral.member.id,
      subject: { type: "referral", id: referral.id },
    });
    const document = toDocument(referral);
    return { ok: true, document, words: inWords(document) };
  },
};

function toDocument(referral: Referral) {
  return {
    number: referral.number,
    authorization: referral.authorization,
    care: referral.care,
    kind: referral.kind,
    urgency: referral.urgency,
    unitsApproved: referral.unitsApproved,
    unitsUsed: referral.unitsUsed,
    start: referral.startsOn?.toString() ?? null,
    end: referral.endsOn?.toString() ?? null,
    appealBy: referral.appealBy?.toString() ?? null,
    clocks: referral.clocks.map(({ kind, startedAt, dueAt, metAt, met, running }) => ({
      kind,
      startedAt: startedAt.toString(),
      dueAt: dueAt.toString(),
      metAt: metAt?.toString() ?? null,
      met,
      running,
    })),
    events: referral.events.map((event) => ({
      sequence: event.sequence,
      kind: event.kind,
      at: event.at.toString(),
      actor: event.actor,
      payload: encodePayload(event),
    })),
  };
}

function inWords(document: ReturnType<typeof toDocument>): string {
  const verdict = (met: boolean | null) => (met === null ? "running" : met ? "met" : "missed");
  return [
    `Referral ${document.number}: ${document.authorization}, care ${document.care}`,
    `Visits: ${document.unitsUsed} used, ${document.unitsApproved ?? "none"} approved`,
    ...(document.start ? [`From ${document.start} to ${document.end}`] : []),
    ...document.clocks.map(
      ({ kind, dueAt, met }) => `Clock ${kind}: due ${dueAt}, ${verdict(met)}`,
    ),
    ...document.events.map(({ at, actor, kind }) => `${at}  ${actor} ${kind}`),
  ].join("\n");
}
