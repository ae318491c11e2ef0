import "server-only";
import { db } from "@/lib/db/client";

const isUuid = (text: string) =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

/** A member by the portal's id or the number on the card. For commands: nobody is authorized. */
export async function findMemberByAnyId(text: string) {
  if (text.includes("\u0000")) return null;
  return db.member.findFirst({
    where: isUuid(text) ? { id: text } : { memberNumber: text },
    select: { id: true, givenName: true },
  });
}

/** A role's id by itself or by the plan's own number for it. */
export async function findRoleId(text: string): Promise<string | null> {
  if (text.includes("\u0000")) return null;
  const role = await db.providerRole.findFirst({
    where: isUuid(text) ? { id: text } : { number: text },
    select: { id: true },
  });
  return role?.id ?? null;
}
