import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DecisionForm, StepForm } from "@/components/directory/decision-form";
import { DeskListingView } from "@/components/directory/desk-listing";
import { OpeningForm } from "@/components/directory/opening-form";
import { Notice } from "@/components/ui/notice";
import { BackLink } from "@/components/ui/wayfinding";
import { decideListingAction, tellOpeningAction } from "@/lib/directory/actions";
import { loadDeskListing } from "@/lib/directory/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory.listing");
  return { title: t("title") };
}

export default async function DeskListingPage({
  params,
  searchParams,
}: PageProps<"/desk/directory/[roleId]">) {
  const [{ roleId }, { done }] = await Promise.all([params, searchParams]);
  const { listing, today } = await loadDeskListing(roleId);
  const t = await getTranslations("directory.listing");
  return (
    <div className="stack">
      <BackLink href="/desk/directory">{t("back")}</BackLink>
      {done === "1" && <Notice tone="good" title={t("done")} />}
      <DeskListingView
        listing={listing}
        opening={
          !listing.withdrawnOn && (
            <OpeningForm listing={listing} today={today.toString()} action={tellOpeningAction} />
          )
        }
        undo={
          <StepForm
            listing={listing}
            action={decideListingAction}
            step="UNDO"
            gone={!listing.undoable}
          />
        }
      >
        <DecisionForm listing={listing} action={decideListingAction} />
      </DeskListingView>
    </div>
  );
}
