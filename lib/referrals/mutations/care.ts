import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { StaffScope } from "@/lib/auth/types";
import { ofOffice } from "../data/reach";
import type { EventDraft, WriteResult } from "../types";
import { addToReferral, draft, type Target } from "./record";

export type CareStep =
  | { step: "SCHEDULE"; on: Temporal.PlainDate }
  | { step: "VISIT"; on: Temporal.PlainDate }
  | { step: "CLOSE" }
  | { step: "ABANDON"; reason: string };

/**
 * The PCP's office follows the care up: an appointment, a visit (which uses one of those approved),
 * the specialist's report, or that nothing came of it.
 */
export function recordCare(
  scope: StaffScope,
  target: Target,
  care: CareStep,
  now: Temporal.Instant,
): Promise<WriteResult> {
  const { viewer } = scope;
  return addToReferral({ viewer, reach: ofOffice(scope) }, target, now, (_, at) => ({
    drafts: [careDraft(scope, care, at)],
    audit: care.step === "VISIT" ? "referral.visit" : "referral.care",
  }));
}

function careDraft({ viewer }: StaffScope, care: CareStep, at: Temporal.Instant): EventDraft {
  switch (care.step) {
    case "SCHEDULE":
      return draft(viewer, "PCP_OFFICE", at, "SCHEDULED", { on: care.on });
    case "VISIT":
      return draft(viewer, "PCP_OFFICE", at, "VISITED", { on: care.on });
    case "CLOSE":
      return draft(viewer, "PCP_OFFICE", at, "CLOSED", {});
    case "ABANDON":
      return draft(viewer, "PCP_OFFICE", at, "ABANDONED", { reason: care.reason });
  }
}
