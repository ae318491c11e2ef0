import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import { fromColumnInstant } from "@/lib/db/dates";
import type { Channel } from "@/lib/outbox/types";

export type StoredMessage = {
  id: string;
  createdAt: Temporal.Instant;
  channel: Channel;
  recipient: string;
  locale: string;
  template: string;
  params: unknown;
};

/** The newest messages of everybody: for the demonstration alone, which invents everybody. */
export async function listNewestMessages(page: number, size: number): Promise<StoredMessage[]> {
  const rows = await db.outboxMessage.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * size,
    take: size,
    select: {
      id: true,
      createdAt: true,
      channel: true,
      recipient: true,
      locale: true,
      template: true,
      params: true,
    },
  });
  return rows.map((row) => ({ ...row, createdAt: fromColumnInstant(row.createdAt) }));
}

export function countMessages(): Promise<number> {
  return db.outboxMessage.count();
}
