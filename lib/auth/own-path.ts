import type { UserRole } from "@/lib/auth/types";

/**
 * A path of this site that a link or a form wants to return to, or null: another host, a scheme,
 * a path that the browser would read as a host, or a machine's interface is not one.
 */
export function ownPath(wanted: string | null | undefined): string | null {
  if (!wanted || wanted.length > 1000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted)) return null;
  const here = "http://portal.invalid";
  if (!URL.canParse(wanted, here)) return null;
  const { origin, pathname, search } = new URL(wanted, here);
  if (origin !== here || pathname.startsWith("//") || pathname.startsWith("/api/")) return null;
  return pathname + search;
}

/** Where somebody goes who has signed in: to the page that they asked for, if it is for them. */
export function startPage(role: UserRole, wanted: string | null | undefined): string {
  const path = ownPath(wanted);
  const desk = path === "/desk" || path?.startsWith("/desk/") || path?.startsWith("/desk?");
  const account = path === "/account" || path?.startsWith("/account/");
  if (role !== "MEMBER") return path && (desk || account) ? path : "/desk";
  const entry = path?.startsWith("/sign-in") || path?.startsWith("/activate") || path === "/";
  return path && !desk && !entry ? path : "/home";
}
