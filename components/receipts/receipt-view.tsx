import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Phone } from "@/components/ui/phone";
import { SummaryList } from "@/components/ui/summary-list";
import { brand } from "@/lib/brand";
import type { ReceiptCheck } from "@/lib/receipts/types";
import { receiptPlace, receiptWords } from "./receipt-words";

type Props = {
  id: string;
  code: string;
  check: ReceiptCheck;
  /** Where the portal stands, as links to it begin. */
  origin: string;
  /** Groups named in it that stand for a contract with the plan itself. */
  directContracts: readonly string[];
  /** What to do where the answer was wrong; for a receipt that can be trusted. */
  children: ReactNode;
};

/** A receipt, and whether it can be trusted: that comes first. */
export function ReceiptView({ id, code, check, origin, directContracts, children }: Props) {
  const t = useTranslations("receipts");
  const providers = useTranslations("providers");
  const locale = useLocale();
  if (!check.ok) {
    return (
      <Notice tone="stop" title={t("altered.title")}>
        <p>{t(`altered.${check.reason}`, { plan: brand.name })}</p>
        <p>
          {t.rich("altered.next", { phone: () => <Phone number={brand.memberServices.phone} /> })}
        </p>
      </Notice>
    );
  }
  const { answer } = check;
  const { sentence, notes, rows } = receiptWords({ t, providers, locale }, answer, directContracts);
  const no = answer.answer === "NOT_IN_NETWORK";
  return (
    <>
      <AnswerPanel
        tone={no ? "stop" : "good"}
        icon={no ? "stop" : "check"}
        answer={sentence}
        next={
          <a className="button" href={`/receipts/${id}/pdf`} download>
            {t("pdf")}
          </a>
        }
      >
        <p>{t("trueCopy", { plan: answer.plan })}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </AnswerPanel>
      <SummaryList rows={rows} />
      {children}
      <section className="stack-tight" aria-labelledby="link">
        <h2 id="link">{t("link")}</h2>
        <p className="typed">{receiptPlace(origin, id)}</p>
      </section>
      <Details summary={t("code")}>
        <p>{t("codeHint", { place: receiptPlace(origin) })}</p>
        <p className="typed">{code}</p>
        <p className="hint">
          {t("key")}: {check.keyId}
        </p>
      </Details>
      <div className="button-row">
        <LinkButton look="second" href="/receipts">
          {t("check.another")}
        </LinkButton>
      </div>
    </>
  );
}
