import { useLocale, useTranslations } from "next-intl";
import type { Temporal } from "temporal-polyfill";
import { Due } from "@/components/referrals/due";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import type { CaseItem } from "@/lib/cases/data";
import type { CasePile } from "@/lib/cases/types";
import { formatInstant, formatMoney } from "@/lib/i18n/format";

type Props = { pile: CasePile; items: readonly CaseItem[]; total: number; now: Temporal.Instant };

/** Cases to decide, or decided. */
export function CaseTable({ pile, items, total, now }: Props) {
  const t = useTranslations("cases.desk");
  const locale = useLocale();
  const number: Column<CaseItem> = {
    key: "number",
    title: t("number"),
    cell: (one) => (
      <span className="nowrap">
        <Link href={`/desk/cases/${one.number}`}>{one.number}</Link>
      </span>
    ),
  };
  const openedAt: Column<CaseItem> = {
    key: "openedAt",
    title: t("openedAt"),
    cell: (one) => formatInstant(locale, one.openedAt),
  };
  const billed: Column<CaseItem> = {
    key: "billed",
    title: t("billed"),
    number: true,
    cell: ({ billedCents }) => (billedCents === null ? "–" : formatMoney(locale, billedCents)),
  };
  const columns: Record<CasePile, Column<CaseItem>[]> = {
    OPEN: [
      number,
      {
        key: "resolve",
        title: t("resolve"),
        cell: ({ resolveBy }) => <Due dueAt={resolveBy} now={now} />,
      },
      {
        key: "told",
        title: t("acknowledged"),
        cell: ({ acknowledgedAt, acknowledgeBy }) =>
          acknowledgedAt ? t("acknowledgedYes") : <Due dueAt={acknowledgeBy} now={now} />,
      },
      billed,
      openedAt,
    ],
    DONE: [
      number,
      {
        key: "closed",
        title: t("closed"),
        cell: ({ closed }) => closed && formatInstant(locale, closed.at),
      },
      {
        key: "outcome",
        title: t("outcome"),
        cell: ({ closed }) => closed && t(`outcomes.${closed.outcome}`),
      },
      billed,
      openedAt,
    ],
  };
  return (
    <Table
      caption={t("caption", { pile: t(`pile.${pile}`), total })}
      columns={columns[pile]}
      rows={[...items]}
      rowKey={(one) => one.number}
    />
  );
}
