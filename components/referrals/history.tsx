import { Timeline } from "@/components/ui/timeline";
import { formatDate, formatInstant } from "@/lib/i18n/format";
import type { Referral, ReferralEvent } from "@/lib/referrals/types";
import { useDeskSpeech } from "./desk-speech";

/** Everything that happened to a referral, with the words that were exchanged. */
export function History({ referral, office }: { referral: Referral; office: boolean }) {
  const { d, locale } = useDeskSpeech();
  return (
    <Timeline
      steps={referral.events.map((event) => {
        const { payload } = event;
        const words = wordsOf(event, office);
        return {
          key: String(event.sequence),
          state: event.kind === "DENIED" || event.kind === "CANCELLED" ? "stopped" : "done",
          title: d(`event.${event.kind}`, {
            who: "who" in payload ? payload.who : "",
            actor: event.actor,
            on: "on" in payload ? formatDate(locale, payload.on) : "",
          }),
          when: `${formatInstant(locale, event.at)} · ${d(`actor.${event.actor}`)}`,
          children: (
            <>
              {"startsOn" in payload && (
                <p>
                  {d("grant", {
                    units: payload.units,
                    start: formatDate(locale, payload.startsOn),
                    end: formatDate(locale, payload.endsOn),
                  })}
                </p>
              )}
              {words && <p className="typed">{words}</p>}
            </>
          ),
        };
      })}
    />
  );
}

/** The words of an event; the member's own are for the PCP's office alone. */
function wordsOf({ kind, payload }: ReferralEvent, office: boolean): string | null {
  switch (kind) {
    case "REQUESTED":
    case "CARRIED_OVER":
      return office ? payload.text : null;
    // Nobody else puts it before whoever decides.
    case "CONTINUITY_ASKED":
      return payload.text;
    case "INFORMATION_ASKED":
      return payload.question;
    case "INFORMATION_GIVEN":
      return payload.answer;
    case "MODIFIED":
    case "DENIED":
    case "DECLINED":
    case "NOT_REQUIRED":
    case "ABANDONED":
      return payload.reason;
    default:
      return null;
  }
}
