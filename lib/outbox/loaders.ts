import "server-only";
import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { countMessages, listNewestMessages } from "@/lib/outbox/data";
import { writeMessage } from "@/lib/outbox/words";

const pageSize = 20;

/** The demonstration's outbox. Outside a demonstration it does not exist. */
export async function loadOutbox(wanted: number) {
  if (!env.demo) notFound();
  const pages = Math.max(1, Math.ceil((await countMessages()) / pageSize));
  const page = Math.min(wanted, pages);
  const stored = await listNewestMessages(page, pageSize);
  return {
    page,
    pages,
    messages: stored.map(({ params, createdAt, ...message }) => ({
      ...message,
      createdAt: createdAt.toString(),
      written: writeMessage({ ...message, params }),
    })),
  };
}
