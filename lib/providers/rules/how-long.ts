import type { Word } from "./fold";

const listed = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(" ")));

const counts = listed(
  "a an one two three four five six seven eight nine ten few couple several many past last",
  "un una unos unas dos tres cuatro cinco seis siete ocho nueve diez varios varias muchos muchas",
  "mot hai ba bon nam sau bay tam chin muoi may nhieu ca hon",
);
const spans = listed(
  "day week month year hour night dia semana mes mese ano hora noche ngay tuan thang nam dem",
);
const leading = listed("for since about over hace desde por como casi hon ca");
const trailing = listed("ago now nay roi qua truoc lien");

/**
 * Where words end that only say how long: "for two months", "hace tres semanas", "mấy tháng nay", if
 * they begin at this word; `at` if they do not. An age must have been looked for before.
 */
export function howLongEnd(words: readonly Word[], at: number): number {
  const from = leading.has(words[at]?.folded ?? "") && !isSpan(words[at + 1]) ? at + 1 : at;
  if (!isCount(words[from])) return at;
  const span = isCount(words[from + 1]) && isSpan(words[from + 2]) ? from + 2 : from + 1;
  if (!isSpan(words[span])) return at;
  return trailing.has(words[span + 1]?.folded ?? "") ? span + 2 : span + 1;
}

const isCount = (word: Word | undefined) =>
  word !== undefined && (counts.has(word.folded) || /^\d{1,3}$/.test(word.folded));

const isSpan = (word: Word | undefined) => word !== undefined && spans.has(word.singular);
