/** Crockford's base 32: no I, L, O or U, so that nothing is misread or spells a word. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const randomLetters = 8;

/** Odd weights by place: every single wrong letter shows, and nearly every two swapped neighbours. */
function checkLetter(letters: string): string {
  const sum = [...letters].reduce(
    (total, letter, place) => total + alphabet.indexOf(letter) * (2 * place + 1),
    0,
  );
  return alphabet.charAt(sum % alphabet.length);
}

/**
 * A number that people read aloud, such as R-7K2-M9Q-XDC, from 8 random bytes: 40 bits that nobody
 * can guess or count through, and a check letter.
 */
export function spokenNumber(prefix: string, bytes: Uint8Array): string {
  const letters = Array.from({ length: randomLetters }, (_, place) =>
    alphabet.charAt((bytes[place] ?? 0) % alphabet.length),
  ).join("");
  return written(prefix, letters + checkLetter(letters));
}

/**
 * The number that somebody typed, in the portal's form: case, spaces and dashes do not matter, nor
 * whether the prefix is there; O is read as 0, I and L as 1. Null where it cannot be one.
 */
export function parseSpokenNumber(prefix: string, typed: string): string | null {
  const all = typed.toUpperCase().replace(/[\s-]/g, "");
  const letters = (all.length === randomLetters + 2 && all.startsWith(prefix) ? all.slice(1) : all)
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (letters.length !== randomLetters + 1) return null;
  if ([...letters].some((letter) => !alphabet.includes(letter))) return null;
  if (checkLetter(letters.slice(0, -1)) !== letters.at(-1)) return null;
  return written(prefix, letters);
}

function written(prefix: string, all: string): string {
  return `${prefix}-${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`;
}

/** A referral's number. */
export function referralNumber(bytes: Uint8Array): string {
  return spokenNumber("R", bytes);
}

/** The referral's number that somebody typed; null where it cannot be one. */
export function parseReferralNumber(typed: string): string | null {
  return parseSpokenNumber("R", typed);
}
