import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActivityList } from "@/components/auth/activity-list";
import { HouseholdMember } from "@/components/members/household-member";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Phone } from "@/components/ui/phone";
import { BackLink } from "@/components/ui/wayfinding";
import { loadActivity } from "@/lib/auth/loaders";
import { activityQuery } from "@/lib/auth/schema";
import { brand } from "@/lib/brand";
import { queryStrings } from "@/lib/forms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.activity");
  return { title: t("title") };
}

export default async function ActivityPage({ searchParams }: PageProps<"/account/activity">) {
  const query = activityQuery.parse(queryStrings(await searchParams));
  const { subject, people, entries, page, pages } = await loadActivity(query);
  const t = await getTranslations("account");

  const address = (changed: { page?: number; own?: boolean }) => {
    const own = changed.own ?? query.own;
    const params = new URLSearchParams({
      ...(!subject.isSelf && { for: subject.id }),
      ...(own && { own: "1" }),
      ...(changed.page && changed.page > 1 && { page: String(changed.page) }),
    });
    return `/account/activity${params.size ? `?${params}` : ""}`;
  };

  return (
    <div className="stack">
      <BackLink href="/account">{t("title")}</BackLink>
      <PageHeader title={t("activity.title")} lead={t("activity.lead")} />
      <HouseholdMember subject={subject} people={people} path="/account/activity" />
      <p>
        <Link href={address({ own: !query.own })}>
          {query.own ? t("activity.withoutOwn") : t("activity.withOwn")}
        </Link>
      </p>
      {entries.length > 0 ? (
        <ActivityList entries={entries} />
      ) : (
        <EmptyState title={t("activity.emptyTitle")}>
          <p>{query.own ? t("activity.emptyAll") : t("activity.empty")}</p>
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} href={(to) => address({ page: to })} />
      <Details summary={t("activity.wrongTitle")}>
        <p>
          {t.rich("activity.wrong", { phone: () => <Phone number={brand.memberServices.phone} /> })}
        </p>
      </Details>
    </div>
  );
}
