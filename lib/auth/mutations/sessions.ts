import "server-only";
import { idleMinutes } from "@/lib/auth/rules/lifetimes";
import { db } from "@/lib/db/client";

/** Keeps a session from idling out. One that has ended meanwhile stays ended. */
export async function touchSession(sessionId: string): Promise<void> {
  await db.$executeRaw`
    update session set last_seen_at = now()
    where id = ${sessionId}::uuid and revoked_at is null
      and last_seen_at > now() - make_interval(mins => ${idleMinutes})`;
}
