/** A bill may say so much; beyond it somebody mistyped. */
const limitCents = 1_000_000_000;

/**
 * The cents of an amount as people type it: "$1,250", "1250.5", "1,250.50". Null for what cannot be
 * an amount of dollars, for nothing, and for more than 10 million.
 */
export function parseDollars(typed: string): number | null {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (!match) return null;
  const [, whole = "", part = ""] = match;
  const cents = Number(whole.replaceAll(",", "")) * 100 + Number(part.padEnd(2, "0"));
  return cents > 0 && cents <= limitCents ? cents : null;
}
