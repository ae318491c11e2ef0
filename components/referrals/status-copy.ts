import type { IconName } from "@/components/ui/icon";
import type { Tone } from "@/components/ui/tone";
import { formatDate } from "@/lib/i18n/format";
import { type Headline, headlineOf } from "@/lib/referrals/rules/headline";
import type { ClockKind, Referral } from "@/lib/referrals/types";
import { formatDue, type ReferralValues, referralValues, type Speech, sentence } from "./words";

type Owner = "PCP_OFFICE" | "DECIDER" | "SPECIALIST" | "YOU" | "NOBODY";

type Look = {
  tone: Tone;
  icon: IconName;
  /** Who has to act next. */
  owner: Owner;
  /** The clock that runs for them. */
  clock?: ClockKind;
};

/** How each standing looks and whose turn it is. A new one without an entry does not compile. */
const looks: Record<Headline, Look> = {
  REQUESTED: { tone: "info", icon: "clock", owner: "PCP_OFFICE", clock: "PCP_ANSWER" },
  SUBMITTED: { tone: "info", icon: "letter", owner: "DECIDER" },
  PENDING: { tone: "info", icon: "clock", owner: "DECIDER", clock: "DECISION" },
  NEEDS_INFORMATION: {
    tone: "caution",
    icon: "question",
    owner: "PCP_OFFICE",
    clock: "INFORMATION",
  },
  READY: { tone: "good", icon: "check", owner: "YOU", clock: "APPOINTMENT" },
  BOOKED: { tone: "good", icon: "calendar", owner: "YOU" },
  SEEN: { tone: "good", icon: "check", owner: "SPECIALIST" },
  CLOSED: { tone: "neutral", icon: "check", owner: "PCP_OFFICE" },
  ABANDONED: { tone: "neutral", icon: "stop", owner: "NOBODY" },
  EXHAUSTED: { tone: "neutral", icon: "check", owner: "YOU" },
  EXPIRED: { tone: "neutral", icon: "clock", owner: "YOU" },
  DENIED: { tone: "stop", icon: "stop", owner: "YOU" },
  DECLINED: { tone: "caution", icon: "stop", owner: "YOU" },
  NOT_REQUIRED: { tone: "good", icon: "check", owner: "YOU" },
  CANCELLED: { tone: "neutral", icon: "stop", owner: "NOBODY" },
  REPLACED: { tone: "neutral", icon: "arrow", owner: "NOBODY" },
};

export type StatusCopy = {
  headline: Headline;
  tone: Tone;
  icon: IconName;
  tag: string;
  /** One sentence that says where it stands. */
  answer: string;
  means: string;
  next: string;
  owner: string;
  /** By when, in words; null where there is no date. */
  by: string | null;
  /** Somebody missed the date: a grievance is the way on. */
  late: boolean;
  you: string;
};

/** What a referral's standing means, what comes next, who has to act, by when, and what one can do. */
export function statusCopy(speech: Speech, referral: Referral): StatusCopy {
  const { t } = speech;
  const headline = headlineOf(referral);
  const { tone, icon, owner, clock } = looks[headline];
  const values = referralValues(speech, referral);
  const line = (part: "tag" | "answer" | "means" | "next" | "you") =>
    sentence(t(`status.${headline}.${part}`, values));
  const running = referral.clocks.find(({ kind, running }) => kind === clock && running);
  const late = running?.met === false;
  return {
    headline,
    tone,
    icon,
    tag: line("tag"),
    answer: line("answer"),
    means: line("means"),
    next: line("next"),
    owner: ownerName(speech, owner, values),
    by: byWhen(speech, referral, values, running?.dueAt ?? null, late),
    late,
    you: line("you"),
  };
}

function ownerName({ t }: Speech, owner: Owner, values: ReferralValues): string {
  switch (owner) {
    case "PCP_OFFICE":
      return sentence(values.office);
    case "DECIDER":
      return values.decider;
    case "SPECIALIST":
      return values.who ? sentence(values.who) : t("owner.SPECIALIST");
    case "YOU":
    case "NOBODY":
      return t(`owner.${owner}`);
  }
}

function byWhen(
  { t, locale }: Speech,
  referral: Referral,
  values: ReferralValues,
  dueAt: Referral["submittedAt"],
  late: boolean,
): string | null {
  const headline = headlineOf(referral);
  if (headline === "BOOKED") return values.appointment;
  if (headline === "SEEN") return t("by.until", values);
  if (headline === "DENIED" && referral.appealBy) {
    return t("by.until", { end: formatDate(locale, referral.appealBy) });
  }
  if (!dueAt) return headline === "READY" ? t("by.until", values) : null;
  const due = formatDue(locale, dueAt);
  if (headline === "READY") return t(late ? "by.useLate" : "by.use", { ...values, due });
  return t(late ? "by.late" : "by.due", { due });
}
