import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFinding, DeskSearch } from "@/components/directory/desk-search";
import { PileTable } from "@/components/directory/pile-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Piles } from "@/components/ui/piles";
import { loadDirectoryDesk } from "@/lib/directory/loaders";
import { queryStrings } from "@/lib/forms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory.desk");
  return { title: t("title") };
}

export default async function DirectoryDeskPage({ searchParams }: PageProps<"/desk/directory">) {
  const desk = await loadDirectoryDesk(queryStrings(await searchParams));
  const { q, found, counts, pile, page, pages, total, items, now } = desk;
  const t = await getTranslations("directory.desk");
  return (
    <div className="stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      <DeskSearch q={q} />
      <Piles
        label={t("piles")}
        path="/desk/directory"
        piles={counts.map((one) => ({
          pile: one.pile,
          words: t("count", { pile: t(`pile.${one.pile}`), total: one.total }),
        }))}
        open={found ? null : pile}
      />
      {found ? (
        <DeskFinding q={q} found={found} />
      ) : (
        <>
          {items.length === 0 ? (
            <EmptyState title={t("empty")} />
          ) : (
            <PileTable pile={pile} items={items} total={total} now={now} />
          )}
          <Pagination
            page={page}
            pages={pages}
            href={(other) => `/desk/directory?pile=${pile}&page=${other}`}
          />
        </>
      )}
    </div>
  );
}
