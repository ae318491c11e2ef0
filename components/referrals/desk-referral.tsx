import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { DeskReferralPage } from "@/lib/referrals/loaders/desk";
import { Clocks } from "./clocks";
import { DeskFacts } from "./desk-facts";
import { useDeskSpeech } from "./desk-speech";
import { History } from "./history";
import { useSpeech } from "./speech";
import { statusCopy } from "./status-copy";

/** A referral at the desk: where it stands, what to do, the facts, and what happened. */
export function DeskReferral({ page, children }: { page: DeskReferralPage; children: ReactNode }) {
  const { d, locale } = useDeskSpeech();
  const { referral, office } = page;
  const { tone, tag } = statusCopy(useSpeech(), referral);
  const { specialty, member } = referral;
  return (
    <div className="stack-wide">
      <header className="page-header">
        <p className="kicker">{referral.number}</p>
        <h1>
          {member.givenName} {member.familyName}:{" "}
          {specialtyName(specialty.code, locale, specialty.display)}
        </h1>
        <Tag tone={tone}>{tag}</Tag>
      </header>
      <section className="stack">
        <h2>{d("referral.facts")}</h2>
        <DeskFacts page={page} />
      </section>
      <section className="stack">
        <h2>{d("referral.act")}</h2>
        {children}
      </section>
      {referral.clocks.length > 0 && (
        <section className="stack">
          <h2>{d("referral.clock")}</h2>
          <Clocks clocks={referral.clocks} name={(kind) => d(`clock.${kind}`)} />
        </section>
      )}
      <section className="stack">
        <h2>{d("referral.history")}</h2>
        <History referral={referral} office={office} />
      </section>
    </div>
  );
}
