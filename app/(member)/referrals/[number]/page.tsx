import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HouseholdMember } from "@/components/members/household-member";
import { ReferralView } from "@/components/referrals/referral-view";
import { BackLink } from "@/components/ui/wayfinding";
import { queryStrings } from "@/lib/forms";
import { cancelRequestAction } from "@/lib/referrals/actions/member";
import { loadReferral } from "@/lib/referrals/loaders/member";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("referrals.detail");
  return { title: t("title") };
}

export default async function ReferralPage({
  params,
  searchParams,
}: PageProps<"/referrals/[number]">) {
  const [{ number }, query] = await Promise.all([params, searchParams]);
  const page = await loadReferral(decodeURIComponent(number));
  const t = await getTranslations("referrals.detail");
  const { subject } = page;
  return (
    <div className="stack">
      <BackLink href={subject.isSelf ? "/referrals" : `/referrals?for=${subject.id}`}>
        {t("all")}
      </BackLink>
      <HouseholdMember subject={subject} people={[subject]} path="/referrals" />
      <ReferralView
        page={page}
        sent={queryStrings(query).sent === "1"}
        cancelAction={cancelRequestAction}
      />
    </div>
  );
}
