import { Link } from "@/components/ui/link";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { useSpeech } from "./speech";
import type { StatusCopy } from "./status-copy";

/** What happens next, whose turn it is, by when, and what the reader can do. */
export function NextStep({ copy }: { copy: StatusCopy }) {
  const { t } = useSpeech();
  const rows: SummaryRow[] = [
    { key: "next", label: t("rows.next"), value: copy.next },
    { key: "owner", label: t("rows.owner"), value: copy.owner },
    ...(copy.by === null ? [] : [{ key: "by", label: t("rows.by"), value: copy.by }]),
    {
      key: "you",
      label: t("rows.you"),
      value: (
        <>
          {copy.you}
          {copy.late && (
            <>
              {" "}
              <Link href="/grievances">{t("grievance")}</Link>
            </>
          )}
        </>
      ),
    },
  ];
  return <SummaryList rows={rows} />;
}
