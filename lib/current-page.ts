import "server-only";
import { headers } from "next/headers";
import { ownPath } from "@/lib/auth/own-path";

/** The path and query of the page whose form called the action, as `proxy.ts` saw it. */
export async function currentPage(): Promise<string> {
  return ownPath((await headers()).get("x-portal-path")) ?? "/";
}

/** Whether the page is drawn as the answer to a form that was sent without script. */
export async function answersForm(): Promise<boolean> {
  return (await headers()).get("x-portal-method") === "POST";
}
