import "server-only";
import { headers } from "next/headers";
import { ownPath } from "@/lib/auth/own-path";
import { brand } from "@/lib/brand";
import { publicOrigin } from "@/lib/security/public-origin";

/** The path and query of the page whose form called the action, as `proxy.ts` saw it. */
export async function currentPage(): Promise<string> {
  return ownPath((await headers()).get("x-portal-path")) ?? "/";
}

/** Whether the page is drawn as the answer to a form that was sent without script. */
export async function answersForm(): Promise<boolean> {
  return (await headers()).get("x-portal-method") === "POST";
}

/** The beginning of a link that the reader may keep or pass on (`lib/security/public-origin`). */
export async function currentOrigin(): Promise<string> {
  return publicOrigin(await headers(), brand.webAddress);
}
