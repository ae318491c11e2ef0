import { useLocale, useTranslations } from "next-intl";
import { Due } from "@/components/referrals/due";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import type { DirectoryPile, PileItem } from "@/lib/directory/types";
import { formatDate, formatInstant } from "@/lib/i18n/format";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

type Props = {
  pile: DirectoryPile;
  items: readonly PileItem[];
  total: number;
  now: Parameters<typeof Due>[0]["now"];
};

/** Listings to look into, as a table. */
export function PileTable({ pile, items, total, now }: Props) {
  const t = useTranslations("directory.desk");
  const problems = useTranslations("directory.report.problems");
  const locale = useLocale();
  const listing: Column<PileItem> = {
    key: "listing",
    title: t("listing"),
    cell: ({ roleId, name }) => <Link href={`/desk/directory/${roleId}`}>{name}</Link>,
  };
  const about: Column<PileItem>[] = [
    {
      key: "specialty",
      title: t("specialty"),
      cell: ({ specialty: { code, display } }) => specialtyName(code, locale, display),
    },
    { key: "city", title: t("city"), cell: ({ city }) => city },
  ];
  const said: Column<PileItem> = {
    key: "problems",
    title: t("problems"),
    cell: ({ task }) => task?.problems.map((one) => problems(one)).join(" · "),
  };
  const columns: Record<DirectoryPile, Column<PileItem>[]> = {
    REPORTED: [
      listing,
      {
        key: "due",
        title: t("due"),
        cell: ({ task }) => task && <Due dueAt={task.dueAt} now={now} />,
      },
      {
        key: "lawDue",
        title: t("lawDue"),
        cell: ({ task }) => task && <Due dueAt={task.lawDueAt} now={now} />,
      },
      said,
      {
        key: "reporters",
        title: t("reporters"),
        number: true,
        cell: ({ task }) => task?.reporters,
      },
      ...about,
    ],
    UNVERIFIED: [
      listing,
      {
        key: "verified",
        title: t("verified"),
        cell: ({ verifiedOn }) =>
          verifiedOn ? formatDate(locale, verifiedOn, "short") : t("never"),
      },
      ...about,
    ],
    WITHDRAWN: [
      listing,
      {
        key: "withdrawn",
        title: t("withdrawn"),
        cell: ({ withdrawnOn }) => withdrawnOn && formatDate(locale, withdrawnOn, "short"),
      },
      ...about,
    ],
    DONE: [
      listing,
      {
        key: "closed",
        title: t("closed"),
        cell: ({ task }) => task?.closedAt && formatInstant(locale, task.closedAt),
      },
      {
        key: "outcome",
        title: t("outcome"),
        cell: ({ task }) => task?.outcome && t(`outcomes.${task.outcome}`),
      },
      said,
      ...about,
    ],
  };
  return (
    <Table
      caption={t("caption", { pile: t(`pile.${pile}`), total })}
      columns={columns[pile]}
      rows={[...items]}
      rowKey={({ roleId, task }) => `${roleId} ${task?.closedAt?.epochMilliseconds ?? ""}`}
    />
  );
}
