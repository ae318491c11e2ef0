/** An address with those parameters that are there; `for` is left out where it is the reader. */
export function pcpHref(path: string, query: Record<string, string | null | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const text = new URLSearchParams(given).toString();
  return text === "" ? path : `${path}?${text}`;
}
