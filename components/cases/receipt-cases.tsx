import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { ReceiptCases } from "@/lib/cases/loaders";
import { CaseView } from "./case-view";
import { CoverageDoubtNotice } from "./coverage-doubt";

const texts = {
  NONE: "text",
  DECIDED: "decided",
  NOT_YET: "notYet",
  EXPIRED: "expired",
  SAID_NO: "saidNo",
  NOT_TRUE: "saidNo",
} as const;

/** What a reader can do who relied on a receipt's answer, and what became of it. */
export function ReceiptCasesView({
  receiptId,
  page: { refusal, decided, mayOpen, openFor, cases, now },
}: {
  receiptId: string;
  page: ReceiptCases;
}) {
  const t = useTranslations("cases");
  const open = refusal === null;
  const path = `/receipts/${receiptId}/case`;
  const pending = cases.filter(({ closed }) => closed === null);
  return (
    <>
      {cases.map((one) => (
        <CaseView key={one.number} one={one} now={now}>
          {one.doubt && !one.closed && (
            <CoverageDoubtNotice
              doubt={one.doubt}
              subject={{ isSelf: one.isSelf, givenName: one.member.givenName }}
            >
              <p>{t("form.otherAfter")}</p>
            </CoverageDoubtNotice>
          )}
        </CaseView>
      ))}
      <section className="stack-tight" aria-labelledby="wrong">
        <h2 id="wrong">{t("wrong.title")}</h2>
        {open && pending.length > 0 ? (
          pending.map(({ number, member }) => (
            <p key={number}>
              {t.rich("wrong.has", {
                number,
                name: `${member.givenName} ${member.familyName}`,
                see: (words) => <a href={`#${number}`}>{words}</a>,
              })}
            </p>
          ))
        ) : (
          <p>{t(`wrong.${texts[refusal ?? (decided ? "DECIDED" : "NONE")]}`)}</p>
        )}
        {open && mayOpen && (
          <div className="button-row">
            <LinkButton look="second" href={openFor ? `${path}?for=${openFor}` : path}>
              {t(openFor ? "wrong.another" : "wrong.open")}
            </LinkButton>
          </div>
        )}
        <p>
          <Link href="/grievances">{t(open ? "wrong.other" : "wrong.grievance")}</Link>
        </p>
      </section>
    </>
  );
}
