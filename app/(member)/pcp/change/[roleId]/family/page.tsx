import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FamilyConfirmation } from "@/components/pcp/family-confirmation";
import { GroupChoice } from "@/components/pcp/group-choice";
import { Notice } from "@/components/ui/notice";
import { BackLink } from "@/components/ui/wayfinding";
import { queryStrings } from "@/lib/forms";
import { choosePcpForFamilyAction } from "@/lib/pcp/actions";
import { loadFamilyPage } from "@/lib/pcp/loaders/family-page";
import { pcpHref } from "@/lib/pcp/rules/hrefs";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pcp.family");
  return { title: t("title") };
}

export default async function FamilyPcpPage({
  params,
  searchParams,
}: PageProps<"/pcp/change/[roleId]/family">) {
  const [{ roleId }, query] = await Promise.all([params, searchParams]);
  const page = await loadFamilyPage(roleId, queryStrings(query));
  const t = await getTranslations("pcp.family");
  const mustChooseGroup = page.people.some(
    ({ decision }) => !decision.ok && decision.reasons.some(({ code }) => code === "CHOOSE_GROUP"),
  );
  return (
    <div className="page-narrow stack">
      <BackLink href={pcpHref("/pcp/choose", { family: "1" })}>{t("back")}</BackLink>
      {page.refused.length > 0 && (
        <Notice tone="stop" title={t("refusedTitle")} takesFocus>
          {t("refused", { names: page.refused.join(", ") })}
        </Notice>
      )}
      {mustChooseGroup ? (
        <GroupChoice
          action={`/pcp/change/${page.pcp.roleId}/family`}
          pcp={page.pcp}
          ways={page.ways}
          present={null}
          forId={null}
          today={page.today}
        />
      ) : (
        <FamilyConfirmation action={choosePcpForFamilyAction} {...page} />
      )}
    </div>
  );
}
