import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContinuityForm } from "@/components/continuity/continuity-form";
import { HouseholdMember } from "@/components/members/household-member";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { BackLink } from "@/components/ui/wayfinding";
import { brand } from "@/lib/brand";
import { requestContinuityAction } from "@/lib/continuity/actions";
import { loadContinuityPage } from "@/lib/continuity/loaders";
import { queryStrings } from "@/lib/forms";
import { formatPhone } from "@/lib/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("referrals.continuity");
  return { title: t("title") };
}

export default async function ContinuityOfCarePage({
  searchParams,
}: PageProps<"/referrals/continuity">) {
  const page = await loadContinuityPage(queryStrings(await searchParams).for);
  const t = await getTranslations("referrals");
  const { subject, people } = page;
  const query = subject.isSelf ? "" : `?for=${subject.id}`;
  const who = { self: String(subject.isSelf), name: subject.givenName };
  const phone = formatPhone(brand.memberServices.phone);

  return (
    <div className="page-narrow stack-wide">
      <div className="stack">
        <BackLink href={`/referrals${query}`}>{t("detail.all")}</BackLink>
        <PageHeader title={t("continuity.title")} />
        <HouseholdMember subject={subject} people={people} path="/referrals/continuity" />
        {!page.isOffered ? (
          <AnswerPanel
            tone="neutral"
            answer={t("continuity.nothing.answer")}
            next={
              <LinkButton href={`/referrals${query}`}>{t("continuity.nothing.action")}</LinkButton>
            }
          >
            <p>{t("continuity.nothing.text", { phone })}</p>
          </AnswerPanel>
        ) : (
          <AnswerPanel
            tone="info"
            answer={t("continuity.answer", who)}
            next={
              page.hasPcp ? null : (
                <LinkButton href={`/pcp/choose${query}`}>{t("new.stop.NO_PCP.action")}</LinkButton>
              )
            }
          >
            <p>{t("continuity.text")}</p>
            {!page.hasPcp && <p>{t("continuity.noPcp", { phone })}</p>}
          </AnswerPanel>
        )}
        {page.asked.map(({ number }) => (
          <p key={number}>
            <Link href={`/referrals/${number}`}>{t("continuity.asked", { number })}</Link>
          </p>
        ))}
      </div>
      {page.isOffered && page.hasPcp && (
        <ContinuityForm page={page} action={requestContinuityAction} />
      )}
    </div>
  );
}
