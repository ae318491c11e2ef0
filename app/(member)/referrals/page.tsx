import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HouseholdMember } from "@/components/members/household-member";
import { OverList } from "@/components/referrals/over-list";
import { ReferralCard } from "@/components/referrals/referral-card";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { queryStrings } from "@/lib/forms";
import { loadReferrals } from "@/lib/referrals/loaders/member";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("referrals");
  return { title: t("title") };
}

export default async function ReferralsPage({ searchParams }: PageProps<"/referrals">) {
  const { for: forId } = queryStrings(await searchParams);
  const { subject, people, open, over, mayRequest } = await loadReferrals(forId);
  const t = await getTranslations("referrals");
  const query = subject.isSelf ? "" : `?for=${subject.id}`;
  const ask = <LinkButton href={`/referrals/new${query}`}>{t("ask")}</LinkButton>;

  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader title={t("title")} lead={t("lead")} />
        <HouseholdMember subject={subject} people={people} path="/referrals" />
      </div>
      {open.length + over.length === 0 ? (
        <EmptyState
          icon="route"
          title={t("empty.title")}
          next={
            <>
              {mayRequest && ask}
              <LinkButton look="second" href={`/providers${query}`}>
                {t("empty.find")}
              </LinkButton>
            </>
          }
        >
          <p>{t("empty.text")}</p>
        </EmptyState>
      ) : (
        <>
          {mayRequest && <div className="button-row">{ask}</div>}
          <section className="stack">
            <h2>{t("open")}</h2>
            {open.length === 0 && <p>{t("noneOpen")}</p>}
            {open.map((referral) => (
              <ReferralCard key={referral.number} referral={referral} />
            ))}
          </section>
          {over.length > 0 && (
            <section className="stack">
              <h2>{t("over")}</h2>
              <OverList referrals={over} />
            </section>
          )}
        </>
      )}
    </div>
  );
}
