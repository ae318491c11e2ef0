import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { AssignmentView } from "@/lib/pcp/types";

/**
 * After a form was sent: that it is done. `done` is an assignment's id, "family",
 * "cancelled" or "not-cancelled"; an id that is none of the member's own says nothing.
 */
export function DoneNotice({
  done,
  assignments,
  subject,
}: {
  done: string | undefined;
  assignments: (AssignmentView | null)[];
  subject: { givenName: string; isSelf: boolean };
}) {
  const t = useTranslations("pcp.done");
  const locale = useLocale();
  const chosen = assignments.find((assignment) => assignment?.id === done);
  if (chosen) {
    return (
      <Notice
        tone="good"
        takesFocus
        title={t("chosen", {
          pcp: chosen.pcp.name,
          date: formatDate(locale, chosen.startsOn),
        })}
      >
        {t("chosenText", { self: String(subject.isSelf), name: subject.givenName })}
      </Notice>
    );
  }
  if (done === "family") {
    return (
      <Notice tone="good" takesFocus title={t("family")}>
        {t("familyText")}
      </Notice>
    );
  }
  if (done === "cancelled") {
    return (
      <Notice tone="good" takesFocus title={t("cancelled")}>
        {t("cancelledText")}
      </Notice>
    );
  }
  if (done === "not-cancelled") {
    return (
      <Notice tone="caution" takesFocus title={t("notCancelled")}>
        {t("notCancelledText")}
      </Notice>
    );
  }
  return null;
}
