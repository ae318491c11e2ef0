import "server-only";
import { headers } from "next/headers";
import { ownPath } from "@/lib/auth/own-path";

/** The path and query of the page whose form called the action, as `proxy.ts` saw it. */
export async function currentPage(): Promise<string> {
  return ownPath((await headers()).get("x-portal-path")) ?? "/";
}
