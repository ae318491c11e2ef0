import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskReferral } from "@/components/referrals/desk-referral";
import { OfficeForm } from "@/components/referrals/office-form";
import { ReviewForm } from "@/components/referrals/review-form";
import { BackLink } from "@/components/ui/wayfinding";
import { officeAction, reviewAction } from "@/lib/referrals/actions/desk";
import { loadDeskReferral } from "@/lib/referrals/loaders/desk";

export async function generateMetadata(): Promise<Metadata> {
  const d = await getTranslations("desk.referral");
  return { title: d("title") };
}

export default async function DeskReferralPage({ params }: PageProps<"/desk/referrals/[number]">) {
  const { number } = await params;
  const page = await loadDeskReferral(number);
  const d = await getTranslations("desk.referral");
  return (
    <div className="stack">
      <BackLink href="/desk/referrals">{d("back")}</BackLink>
      <DeskReferral page={page}>
        {page.office ? (
          <OfficeForm page={page} action={officeAction} />
        ) : (
          <ReviewForm page={page} action={reviewAction} />
        )}
      </DeskReferral>
    </div>
  );
}
