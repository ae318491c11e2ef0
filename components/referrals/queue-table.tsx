import type { Temporal } from "temporal-polyfill";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/i18n/format";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { headlineOf } from "@/lib/referrals/rules/headline";
import type { QueueItem } from "@/lib/referrals/types";
import { useDeskSpeech } from "./desk-speech";
import { Due } from "./due";

type Props = {
  caption: string;
  items: readonly QueueItem[];
  now: Temporal.Instant;
  /** Patients are named to their PCP's office alone. */
  office: boolean;
};

/** Referrals to work on, as a table. */
export function QueueTable({ caption, items, now, office }: Props) {
  const { d, t, locale } = useDeskSpeech();
  const columns: (Column<QueueItem> | false)[] = [
    {
      key: "number",
      title: d("queue.number"),
      cell: ({ number }) => (
        <Link className="nowrap" href={`/desk/referrals/${number}`}>
          {number}
        </Link>
      ),
    },
    {
      key: "due",
      title: d("queue.due"),
      cell: ({ dueAt }) => <Due dueAt={dueAt} now={now} />,
    },
    office && { key: "patient", title: d("queue.patient"), cell: ({ patient }) => patient },
    {
      key: "for",
      title: d("queue.for"),
      cell: ({ specialty: { code, display }, urgency }) => (
        <>
          {specialtyName(code, locale, display)}{" "}
          {urgency === "URGENT" && <Tag tone="caution">{d("queue.urgent")}</Tag>}
        </>
      ),
    },
    { key: "kind", title: d("queue.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "status",
      title: d("queue.status"),
      cell: (item) => t(`status.${headlineOf(item)}.tag`),
    },
    {
      key: "askedOn",
      title: d("queue.askedOn"),
      cell: ({ requestedOn }) => (
        <span className="nowrap">{formatDate(locale, requestedOn, "short")}</span>
      ),
    },
  ];
  return (
    <Table
      caption={caption}
      columns={columns.filter((column) => column !== false)}
      rows={[...items]}
      rowKey={({ number }) => number}
    />
  );
}
