import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDue } from "@/components/referrals/words";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { DeskListing } from "@/lib/directory/types";
import { formatDate, formatInstant } from "@/lib/i18n/format";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { ListingHistory } from "./listing-history";
import { verifierWord } from "./verified-line";

/** A listing at the desk: what is said of it, what to do, the facts, and what was changed. */
export function DeskListingView({
  listing,
  opening,
  undo,
  children,
}: {
  listing: DeskListing;
  /** The form of its next open appointment. */
  opening?: ReactNode;
  /** The form that undoes its last correction, where there is one to undo. */
  undo?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("directory.listing");
  const locale = useLocale();
  const { name, specialty, withdrawnOn, task, history } = listing;
  return (
    <div className="stack-wide">
      <header className="page-header">
        <p className="kicker">{specialtyName(specialty.code, locale, specialty.display)}</p>
        <h1>{name}</h1>
        {listing.flagged && <Tag tone="stop">{t("flagged")}</Tag>}
      </header>
      {task && <Reports task={task} />}
      <section className="stack" aria-labelledby="act">
        <h2 id="act">{t("act")}</h2>
        {withdrawnOn && (
          <Notice tone="info" title={t("withdrawn", { date: formatDate(locale, withdrawnOn) })}>
            <p>{t(listing.contracted ? "withdrawnHint" : "withdrawnNoContract")}</p>
          </Notice>
        )}
        {children}
      </section>
      {opening}
      <section className="stack" aria-labelledby="facts">
        <h2 id="facts">{t("facts")}</h2>
        <Facts listing={listing} />
        {!withdrawnOn && (
          <div className="button-row">
            <LinkButton look="second" href={`/providers/${listing.roleId}`}>
              {t("public")}
            </LinkButton>
          </div>
        )}
      </section>
      <section className="stack" aria-labelledby="history">
        <h2 id="history">{t("history")}</h2>
        {listing.undoable && <p>{t("undoHint")}</p>}
        {undo}
        <ListingHistory history={history} />
      </section>
    </div>
  );
}

function Reports({ task }: { task: NonNullable<DeskListing["task"]> }) {
  const t = useTranslations("directory.listing");
  const problems = useTranslations("directory.report.problems");
  const locale = useLocale();
  const { reporters, dueAt, lawDueAt, reports } = task;
  const due = formatDue(locale, dueAt);
  return (
    <section className="stack">
      <h2>{t("reports")}</h2>
      <Table
        caption={t("reported", {
          reports: reports.length,
          reporters,
          due,
          lawDue: formatDue(locale, lawDueAt),
        })}
        columns={[
          { key: "what", title: t("what"), cell: ({ problem }) => problems(problem) },
          {
            key: "said",
            title: t("said"),
            cell: ({ words }) =>
              words ? (
                <span className="typed">{words}</span>
              ) : (
                <span className="quiet">{t("noWords")}</span>
              ),
          },
          { key: "by", title: t("by"), cell: ({ reporter }) => t("person", { nth: reporter }) },
          { key: "at", title: t("at"), cell: ({ at }) => formatInstant(locale, at) },
        ]}
        rows={[...reports]}
        rowKey={({ id }) => id}
      />
      <p className="quiet">{t("reportersHint")}</p>
    </section>
  );
}

function Facts({ listing }: { listing: DeskListing }) {
  const t = useTranslations("directory.listing");
  const locale = useLocale();
  const { npi, verifiedOn, verifiedBy, patients, offices } = listing;
  return (
    <SummaryList
      rows={[
        ...(npi ? [{ key: "npi", label: t("npi"), value: npi }] : []),
        {
          key: "verified",
          label: t("verified"),
          value: verifiedOn
            ? `${formatDate(locale, verifiedOn)}, ${t("verifier", { who: verifierWord(verifiedBy) })}`
            : t("never"),
        },
        ...(offices.length > 0
          ? [{ key: "offices", label: t("offices"), value: <Offices offices={offices} /> }]
          : []),
        ...(patients > 0 ? [{ key: "patients", label: t("patients"), value: patients }] : []),
      ]}
    />
  );
}

function Offices({ offices }: { offices: DeskListing["offices"] }) {
  const t = useTranslations("directory.listing");
  return (
    <ul className="change-list">
      {offices.map(({ roleId, address, withdrawn, reported }) => (
        <li key={roleId}>
          <Link href={`/desk/directory/${roleId}`}>{address}</Link>{" "}
          {withdrawn && <Tag>{t("fields.withdrawnOn")}</Tag>}
          {reported && <Tag tone="caution">{t("reportedTag")}</Tag>}
        </li>
      ))}
    </ul>
  );
}
