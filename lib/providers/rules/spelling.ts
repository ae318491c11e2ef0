/**
 * The known word that a misspelt one was meant to be, or null. Compared by sound ("farmacy" is
 * "pharmacy"), the more letters may differ the longer the word is; short words and words that begin
 * otherwise stay, since they are more likely a name.
 */
export function correctSpelling(word: string, known: Sounds): string | null {
  if (word.length < 5 || /\d/.test(word)) return null;
  const sound = soundOf(word);
  const allowed = word.length < 7 ? 1 : word.length < 13 ? 2 : 3;
  let best: { spelling: string; edits: number; score: number } | null = null;
  for (let length = sound.length - allowed; length <= sound.length + allowed; length += 1) {
    for (const { spelling, sound: other } of known.get(length) ?? []) {
      const begun = other[0] === sound[0] || spelling[0] === word[0];
      if (!begun && sound.length < 8) continue;
      const edits = editsBetween(sound, other, allowed);
      if (edits > allowed || edits > (best?.edits ?? allowed)) continue;
      const letters = editsBetween(word, spelling, word.length);
      // "fisical" sounds as "physical" does; what sounds otherwise must be written much alike.
      if (edits > 0 && letters > allowed + 1) continue;
      // Who misspells a word mostly gets its beginning right.
      const begins = spelling.startsWith(word.slice(0, 3)) ? 0 : 0.5;
      const longer = Math.abs(spelling.length - word.length) / 10;
      const score = edits * 3 + letters + (begun ? 0 : 2) + begins + longer;
      if (best === null || score < best.score) best = { spelling, edits, score };
    }
  }
  return best?.spelling ?? null;
}

/** Words by the length of their sound. */
export type Sounds = ReadonlyMap<number, readonly { spelling: string; sound: string }[]>;

/** The words that a misspelt one may be meant to be: those of five letters and more. */
export function soundsOf(words: Iterable<string>): Sounds {
  const sounds = new Map<number, { spelling: string; sound: string }[]>();
  for (const spelling of words) {
    if (spelling.length < 5 || /\d/.test(spelling)) continue;
    const sound = soundOf(spelling);
    sounds.set(sound.length, [...(sounds.get(sound.length) ?? []), { spelling, sound }]);
  }
  return sounds;
}

/** Letters that sound alike, in English and Spanish, as one. */
function soundOf(word: string): string {
  return (
    word
      .replace(/^ps/, "s")
      .replace(/^h/, "")
      .replaceAll("ph", "f")
      .replaceAll("th", "t")
      .replaceAll("rh", "r")
      .replaceAll("ch", "§")
      .replace(/c(?=[eiy])/g, "s")
      .replace(/ck|qu?|c/g, "k")
      .replaceAll("x", "ks")
      .replaceAll("z", "s")
      .replaceAll("v", "b")
      .replaceAll("y", "i")
      .replace(/(?<=.)h/g, "")
      // A plural, and an e that nobody hears.
      .replace(/(?<=...)s$/, "")
      .replace(/(?<=..[^aeiou])e$/, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** Letters to change, add, leave out or swap with the next; more than `most` is not counted out. */
function editsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      let edits = Math.min(
        (above[at] ?? 0) + 1,
        (here[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + same,
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        edits = Math.min(edits, (before[at - 2] ?? 0) + 1);
      }
      here.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    before = above;
    above = here;
  }
  return above[other.length] ?? most + 1;
}
