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
