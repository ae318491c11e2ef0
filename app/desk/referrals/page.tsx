import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QueueTable } from "@/components/referrals/queue-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Piles } from "@/components/ui/piles";
import { queryStrings } from "@/lib/forms";
import { loadQueue } from "@/lib/referrals/loaders/desk";

export async function generateMetadata(): Promise<Metadata> {
  const d = await getTranslations("desk.queue");
  return { title: d("title") };
}

export default async function QueuePage({ searchParams }: PageProps<"/desk/referrals">) {
  const queue = await loadQueue(queryStrings(await searchParams));
  const { piles, pile, page, pages, total, items, now, office } = queue;
  const d = await getTranslations("desk");
  return (
    <div className="stack">
      <PageHeader title={d("queue.title")} />
      <Piles
        label={d("queue.piles")}
        path="/desk/referrals"
        piles={piles.map((one) => ({ pile: one, words: d(`pile.${one}`) }))}
        open={pile}
      />
      {items.length === 0 ? (
        <EmptyState
          title={d("queue.empty")}
          next={
            pile !== "TO_DO" && (
              <LinkButton look="second" href="/desk/referrals">
                {d("queue.emptyNext")}
              </LinkButton>
            )
          }
        />
      ) : (
        <QueueTable
          caption={d("queue.caption", { pile: d(`pile.${pile}`), total })}
          items={items}
          now={now}
          office={office}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `/desk/referrals?pile=${pile}&page=${other}`}
      />
    </div>
  );
}
