import { Timeline, type TimelineStep } from "@/components/ui/timeline";
import { formatDate } from "@/lib/i18n/format";
import type { Headline } from "@/lib/referrals/rules/headline";
import type { Referral, ReferralEvent } from "@/lib/referrals/types";
import { dateAt } from "@/lib/time-zone";
import { useSpeech } from "./speech";
import { formatDue, type ReferralValues, referralValues, type Speech, sentence } from "./words";

type Ahead = "answer" | "information" | "decision" | "book" | "visit" | "report" | "ended";

/** What is still to come, the first of it now. */
const ahead: Record<Headline, readonly Ahead[]> = {
  REQUESTED: ["answer", "decision", "visit"],
  SUBMITTED: ["decision", "visit"],
  PENDING: ["decision", "visit"],
  NEEDS_INFORMATION: ["information", "decision", "visit"],
  READY: ["book", "visit", "report"],
  BOOKED: ["visit", "report"],
  SEEN: ["report"],
  EXHAUSTED: ["report"],
  CLOSED: [],
  ABANDONED: [],
  EXPIRED: ["ended"],
  DENIED: [],
  DECLINED: [],
  NOT_REQUIRED: [],
  CANCELLED: [],
  REPLACED: [],
};

const noes: readonly ReferralEvent["kind"][] = ["DENIED", "DECLINED", "CANCELLED", "ABANDONED"];

/** A referral from the request to the report: what happened, and what is to come. */
export function Course({ referral, headline }: { referral: Referral; headline: Headline }) {
  const speech = useSpeech();
  const values = referralValues(speech, referral);
  const done = referral.events
    .map((event) => eventStep(speech, event, values))
    .filter((step) => step !== null);
  const reported = referral.care === "CLOSED";
  const due = referral.clocks.find(({ running }) => running)?.dueAt;
  const coming = ahead[headline]
    .filter((step) => !(step === "report" && reported))
    .map(
      (step, at): TimelineStep => ({
        key: step,
        state: step === "ended" ? "stopped" : at === 0 ? "now" : "ahead",
        title: sentence(speech.t(`ahead.${step}`, values)),
        when:
          step === "ended"
            ? values.end
            : at === 0 && due
              ? speech.t("ahead.by", { due: formatDue(speech.locale, due) })
              : undefined,
      }),
    );
  return <Timeline steps={[...done, ...coming]} />;
}

/** Null for what is of no interest to the member: arrivals, and that they were told. */
function eventStep(
  { t, locale }: Speech,
  event: ReferralEvent,
  values: ReferralValues,
): TimelineStep | null {
  if (event.kind === "RECEIVED" || event.kind === "NOTIFIED") return null;
  const payload = {
    units: ("units" in event.payload && event.payload.units) || 0,
    on: "on" in event.payload ? formatDate(locale, event.payload.on) : "",
  };
  return {
    key: String(event.sequence),
    state: noes.includes(event.kind) ? "stopped" : "done",
    title: sentence(t(`event.${event.kind}`, { ...values, ...payload })),
    when: formatDate(locale, dateAt(event.at)),
  };
}
