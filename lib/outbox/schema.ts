import { z } from "zod";

/** Which page of the outbox is asked for; the first where that cannot be read. */
export const outboxQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
