import type { ClockOverrides } from "@/lib/plan/types";
import type { ClockProfile, ClockRules } from "../types";

/**
 * Knox-Keene: Health and Safety Code 1367.01(h) for decisions and notices, 1374.16 for standing
 * referrals (the days there are not checked against the text), 28 CCR 1300.67.2.2(c) for
 * appointments, 1368 for 180 days to file. AB 512 would make decisions 3 business days and 24 hours;
 * whether it became law was not known here, so a product may say so in its plan rules.
 */
const knoxKeene: ClockRules = {
  pcpAnswer: { ROUTINE: { businessDays: 2 }, URGENT: { hours: 24 } },
  decision: { ROUTINE: { businessDays: 5 }, URGENT: { hours: 72 } },
  standingDecision: { businessDays: 3 },
  standingIssue: { businessDays: 4 },
  whenInformationIsAsked: { restart: true },
  providerNotice: { hours: 24 },
  memberNotice: { businessDays: 2 },
  appointment: { ROUTINE: { businessDays: 15 }, URGENT: { hours: 96 } },
  appealDays: 180,
};

/**
 * Federal programs: CMS-0057-F for decisions; 42 CFR 422.568 and 422.572 for the extension of up to
 * 14 days while information is missing and for the notice that is due with the decision; 42 CFR
 * 422.582 for the 65 days to appeal. The regulations in 42 CFR were not at hand to check.
 */
const federal: ClockRules = {
  ...knoxKeene,
  decision: { ROUTINE: { calendarDays: 7 }, URGENT: { hours: 72 } },
  standingDecision: { calendarDays: 7 },
  whenInformationIsAsked: { extendCalendarDays: 14 },
  memberNotice: null,
  appealDays: 65,
};

const byProfile: Record<ClockProfile, ClockRules> = { KNOX_KEENE: knoxKeene, FEDERAL: federal };

/** How long each step may take under a product's clock profile and its own, shorter, times. */
export function clockRulesOf(profile: ClockProfile, own?: ClockOverrides): ClockRules {
  const rules = byProfile[profile];
  const { decisionBusinessDays: days = null, urgentDecisionHours: hours = null } = own ?? {};
  return {
    ...rules,
    decision: {
      ROUTINE: days === null ? rules.decision.ROUTINE : { businessDays: days },
      URGENT: hours === null ? rules.decision.URGENT : { hours },
    },
  };
}
