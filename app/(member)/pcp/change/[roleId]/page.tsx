import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContinuityNotice } from "@/components/continuity/continuity-notice";
import { CandidateCard } from "@/components/pcp/candidate-card";
import { ChangeConfirmation } from "@/components/pcp/change-confirmation";
import { GroupChoice } from "@/components/pcp/group-choice";
import { Refusal } from "@/components/pcp/refusal";
import { WhatMoved } from "@/components/pcp/what-moved";
import { LinkButton } from "@/components/ui/button";
import { PersonBanner } from "@/components/ui/person";
import { BackLink } from "@/components/ui/wayfinding";
import { loadContinuityOffer } from "@/lib/continuity/loaders";
import { queryStrings } from "@/lib/forms";
import { changePcpAction } from "@/lib/pcp/actions";
import { loadChangePage } from "@/lib/pcp/loaders/change-page";
import { pcpHref } from "@/lib/pcp/rules/hrefs";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pcp.change");
  return { title: t("title") };
}

export default async function ChangePcpPage({
  params,
  searchParams,
}: PageProps<"/pcp/change/[roleId]">) {
  const [{ roleId }, query] = await Promise.all([params, searchParams]);
  const given = queryStrings(query);
  const page = await loadChangePage(roleId, given);
  const [t, continuity] = await Promise.all([
    getTranslations("pcp.change"),
    loadContinuityOffer(page.subject.id),
  ]);
  const { subject, pcp, decision, ways } = page;
  const forId = subject.isSelf ? null : subject.id;
  const who = { self: String(subject.isSelf), name: subject.givenName };
  const mustChooseGroup =
    !decision.ok && decision.reasons.some(({ code }) => code === "CHOOSE_GROUP");
  const wantsGroup = given.group === "choose" && ways.length > 1;

  return (
    <div className="page-narrow stack">
      <BackLink href={pcpHref("/pcp/choose", { for: forId })}>{t("back")}</BackLink>
      <PersonBanner name={`${subject.givenName} ${subject.familyName}`} />
      {given.note === "stale" && (
        <WhatMoved
          differences={page.differences}
          effectiveOn={decision.ok ? decision.effectiveOn.toString() : null}
        />
      )}
      {mustChooseGroup || wantsGroup ? (
        <GroupChoice
          action={`/pcp/change/${pcp.roleId}`}
          pcp={pcp}
          ways={ways}
          present={page.current?.group.id ?? null}
          forId={forId}
          today={page.today}
        />
      ) : decision.ok && page.seen !== null && page.impact ? (
        <ChangeConfirmation
          action={changePcpAction}
          subject={subject}
          pcp={pcp}
          current={page.current}
          decision={decision}
          ways={ways}
          referrals={page.referrals}
          knowsHealth={page.knowsHealth}
          version={page.version}
          seen={page.seen}
          impact={page.impact}
          today={page.today}
        />
      ) : (
        <>
          <Refusal
            title={t("refused", { ...who, pcp: pcp.name })}
            level={1}
            reasons={decision.ok ? [] : decision.reasons}
            subject={subject}
            pcp={pcp.name}
            knowsHealth={page.knowsHealth}
            next={
              <LinkButton href={pcpHref("/pcp/choose", { for: forId })}>
                {t("refusedNext")}
              </LinkButton>
            }
          />
          {page.choices.length > 0 && (
            <section className="stack">
              <h2>{t("choices")}</h2>
              <ul className="card-grid">
                {page.choices.map((candidate) => (
                  <li key={candidate.pcp.roleId}>
                    <CandidateCard
                      candidate={candidate}
                      subject={subject}
                      knowsHealth={page.knowsHealth}
                      groupId={null}
                      forFamily={false}
                      compare={false}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {decision.ok && <ContinuityNotice offer={continuity} forId={forId} />}
    </div>
  );
}
