import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseTable } from "@/components/cases/case-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Piles } from "@/components/ui/piles";
import { loadCaseDesk } from "@/lib/cases/loaders";
import { queryStrings } from "@/lib/forms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.desk");
  return { title: t("title") };
}

export default async function CaseDeskPage({ searchParams }: PageProps<"/desk/cases">) {
  const desk = await loadCaseDesk(queryStrings(await searchParams));
  const { counts, pile, page, pages, total, items, now } = desk;
  const t = await getTranslations("cases.desk");
  return (
    <div className="stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Piles
        label={t("piles")}
        path="/desk/cases"
        piles={counts.map((one) => ({
          pile: one.pile,
          words: t("count", { pile: t(`pile.${one.pile}`), total: one.total }),
        }))}
        open={pile}
      />
      {items.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <CaseTable pile={pile} items={items} total={total} now={now} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `/desk/cases?pile=${pile}&page=${other}`}
      />
    </div>
  );
}
