import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HouseholdMember } from "@/components/members/household-member";
import { ChooseSpecialty } from "@/components/referrals/choose-specialty";
import { Asking, Direct, Stopped } from "@/components/referrals/new-request";
import { PageHeader } from "@/components/ui/page-header";
import { BackLink } from "@/components/ui/wayfinding";
import { queryStrings } from "@/lib/forms";
import { requestReferralAction } from "@/lib/referrals/actions/member";
import { loadNewReferral, type NewReferralPage } from "@/lib/referrals/loaders/member";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("referrals.new");
  return { title: t("title") };
}

export default async function NewReferral({ searchParams }: PageProps<"/referrals/new">) {
  const page = await loadNewReferral(queryStrings(await searchParams));
  const t = await getTranslations("referrals");
  const { subject, people } = page;
  return (
    <div className="stack">
      <BackLink href={subject.isSelf ? "/referrals" : `/referrals?for=${subject.id}`}>
        {t("detail.all")}
      </BackLink>
      <PageHeader title={t("new.title")} />
      <HouseholdMember subject={subject} people={people} path="/referrals/new" />
      <Step page={page} />
    </div>
  );
}

function Step({ page }: { page: NewReferralPage }) {
  switch (page.step) {
    case "CHOOSE":
      return <ChooseSpecialty page={page} />;
    case "STOP":
      return <Stopped page={page} />;
    case "DIRECT":
      return <Direct page={page} />;
    case "ASK":
      return <Asking page={page} action={requestReferralAction} />;
  }
}
