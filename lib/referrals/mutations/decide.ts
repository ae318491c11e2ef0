import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { StaffScope } from "@/lib/auth/types";
import { dateAt } from "@/lib/time-zone";
import { ofReviewer } from "../data/reach";
import { appealBy } from "../rules/clocks";
import type { EventDraft, Grant, WriteResult } from "../types";
import { type Addition, addToReferral, draft, type Target } from "./record";

export type Decision =
  | ({ step: "APPROVE" } & Grant)
  | ({ step: "MODIFY"; reason: string; criterion: string } & Grant)
  | { step: "DENY"; reason: string; criterion: string }
  | { step: "ASK"; question: string };

/**
 * A reviewer approves, approves otherwise, denies, or asks for what is missing. Until when the
 * member may contest it follows from the product. The member is told at once, without a word about
 * what it is for; on the PCP's desk it stands at once as well.
 */
export function decideReferral(
  scope: StaffScope,
  target: Target,
  decision: Decision,
  now: Temporal.Instant,
): Promise<WriteResult> {
  const { viewer } = scope;
  return addToReferral(
    { viewer, reach: ofReviewer(scope) },
    target,
    now,
    (referral, at): Addition => {
      if (decision.step === "ASK") {
        const { question } = decision;
        return {
          drafts: [draft(viewer, "REVIEWER", at, "INFORMATION_ASKED", { question })],
          audit: "referral.decide",
        };
      }
      // Whoever decides has all that is needed, even where its arrival was not recorded.
      const submitted = referral.events.findLast(({ kind }) => kind !== "NOTIFIED")?.kind;
      const received =
        submitted === "SUBMITTED" ? [draft(viewer, "REVIEWER", at, "RECEIVED", {})] : [];
      const contestBy = appealBy(dateAt(at), referral.rules);
      return {
        drafts: [
          ...received,
          outcomeDraft(scope, decision, at, contestBy),
          draft(viewer, "SYSTEM", at, "NOTIFIED", { who: "PROVIDER" }),
          draft(viewer, "SYSTEM", at, "NOTIFIED", { who: "MEMBER" }),
        ],
        audit: "referral.decide",
        template: "referralDecided",
      };
    },
  );
}

function outcomeDraft(
  { viewer }: StaffScope,
  decision: Exclude<Decision, { step: "ASK" }>,
  at: Temporal.Instant,
  contestBy: Temporal.PlainDate,
): EventDraft {
  if (decision.step === "DENY") {
    const { reason, criterion } = decision;
    return draft(viewer, "REVIEWER", at, "DENIED", { reason, criterion, appealBy: contestBy });
  }
  const { units, startsOn, endsOn } = decision;
  const grant = { units, startsOn, endsOn };
  if (decision.step === "APPROVE") return draft(viewer, "REVIEWER", at, "APPROVED", grant);
  const { reason, criterion } = decision;
  return draft(viewer, "REVIEWER", at, "MODIFIED", {
    ...grant,
    reason,
    criterion,
    appealBy: contestBy,
  });
}
