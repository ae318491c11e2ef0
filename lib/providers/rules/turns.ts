/** How many searches somebody has left, and when that was. */
export type Turns = Map<string, { left: number; at: number }>;

/**
 * Searches in one go, and how many come back each second: a script may ask a long list of questions,
 * and many readers may share one address.
 */
const burst = 1_000;
const perSecond = 10;
/** More askers than these are not told apart by memory: the longest silent are forgotten. */
const most = 10_000;

/**
 * Whether `who` may search now (`at` in milliseconds); counts it. For machines that ask the
 * interface: in memory of one server process, since a limit that is only a courtesy needs no write.
 */
export function takeTurn(turns: Turns, who: string, at: number): boolean {
  const last = turns.get(who) ?? { left: burst, at };
  const left = Math.min(burst, last.left + (Math.max(0, at - last.at) / 1000) * perSecond);
  // Set anew, so that the map's order is that of the last question.
  turns.delete(who);
  turns.set(who, { left: left >= 1 ? left - 1 : left, at });
  const longestSilent = turns.keys().next().value;
  if (turns.size > most && longestSilent !== undefined) turns.delete(longestSilent);
  return left >= 1;
}
