import "server-only";
import { createHash } from "node:crypto";
import { Prisma } from "@/prisma/generated/client";

const mark = "/* prepared */";

/** A connection keeps the plan of each, about 200 kB: later ones are planned every time. */
const mostKept = 100;
const names = new Map<string, string>();

/**
 * A statement that takes about as long to plan as to run: each connection plans it once. Only its
 * values may differ from one time to the next; another text is another statement.
 */
export function prepared(statement: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(mark)} ${statement}`;
}

/** The name under which a connection keeps such a statement; empty for all others. */
export function nameOfPrepared(text: string): string {
  if (!text.startsWith(mark)) return "";
  const known = names.get(text);
  if (known !== undefined || names.size >= mostKept) return known ?? "";
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}
