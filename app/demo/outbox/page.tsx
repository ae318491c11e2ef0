import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OutboxMessage } from "@/components/outbox/outbox-message";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { queryStrings } from "@/lib/forms";
import { loadOutbox } from "@/lib/outbox/loaders";
import { outboxQuery } from "@/lib/outbox/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outbox");
  return { title: t("title") };
}

export default async function OutboxPage({ searchParams }: PageProps<"/demo/outbox">) {
  const query = outboxQuery.parse(queryStrings(await searchParams));
  const { messages, page, pages } = await loadOutbox(query.page);
  const t = await getTranslations("outbox");
  return (
    <div className="stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      {messages.length > 0 ? (
        <>
          <LinkButton look="second" href="/demo/outbox">
            {t("refresh")}
          </LinkButton>
          <ul className="stack">
            {messages.map((message) => (
              <li key={message.id}>
                <OutboxMessage message={message} />
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={pages} href={(to) => `/demo/outbox?page=${to}`} />
        </>
      ) : (
        <EmptyState
          icon="letter"
          title={t("emptyTitle")}
          next={<LinkButton href="/activate">{t("emptyNext")}</LinkButton>}
        >
          <p>{t("empty")}</p>
        </EmptyState>
      )}
    </div>
  );
}
