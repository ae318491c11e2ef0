/** Counted in characters as people see them typed. NIST SP 800-63B: length, and no composition. */
export const passwordLength = { min: 12, max: 128 };

export type PasswordProblem = "too-short" | "too-long" | "common" | "personal";

/** So many characters must be left beside words and runs that everybody tries first. */
const ownCharacters = 6;

/**
 * The words that lead the published lists of leaked passwords; whole passwords of twelve characters
 * in those lists are made of them, with digits and runs.
 */
const commonWords = (
  "password passwort passw contrasena matkhau letmein welcome admin administrator login master " +
  "qwerty azerty iloveyou teamo anhyeuem football baseball basketball soccer hockey monkey dragon " +
  "princess sunshine superman batman pokemon starwars shadow michael jordan jennifer jessica " +
  "ashley charlie daniel andrew thomas hunter summer winter spring autumn flower hello secret " +
  "freedom whatever trustno computer internet google facebook samsung iphone apple chocolate " +
  "cookie cheese pepper ginger buster killer jesus angel lovely liverpool chelsea arsenal " +
  "yankees lakers warriors giants niners california oakland sanfrancisco america health member " +
  "medical doctor hospital insurance medicare changeme temporary default test guest user"
).split(" ");

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz"];
const runs = rows.flatMap((row) => [row, [...row].reverse().join("")]);

const asLetters: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Lower case, no accents, one character for one. */
function plain(text: string): string[] {
  return [...text.normalize("NFKC")].map((character) => {
    const base = character
      .normalize("NFD")
      .replace(/\p{Mark}/gu, "")
      .toLowerCase();
    return base === "đ" ? "d" : (base[0] ?? character);
  });
}

/** How many letters and digits are left when words, runs and repetitions are taken out. */
function charactersBeside(characters: string[], words: string[]): number {
  const taken = new Set<number>();
  const spellings = [
    characters.join(""),
    characters.map((character) => asLetters[character] ?? character).join(""),
  ];
  for (const spelling of spellings) {
    for (const word of words) {
      for (let at = spelling.indexOf(word); at >= 0; at = spelling.indexOf(word, at + 1)) {
        for (let i = at; i < at + word.length; i++) taken.add(i);
      }
    }
  }
  const text = characters.join("");
  for (let at = 0; at + 3 <= text.length; at++) {
    const three = text.slice(at, at + 3);
    const repeated = text.indexOf(three) < at || (three[0] === three[1] && three[1] === three[2]);
    if (repeated || runs.some((run) => run.includes(three))) {
      for (let i = at; i < at + 3; i++) taken.add(i);
    }
  }
  return characters.filter((character, at) => !taken.has(at) && /[\p{L}\p{N}]/u.test(character))
    .length;
}

/**
 * Why a password may not be used, or null. `personal` are words that people who know the person
 * would try: names, username, member number, the plan's name.
 */
export function passwordProblem(password: string, personal: string[]): PasswordProblem | null {
  const characters = plain(password);
  if (characters.length < passwordLength.min) return "too-short";
  if (characters.length > passwordLength.max) return "too-long";
  if (charactersBeside(characters, commonWords) < ownCharacters) return "common";
  const own = personal
    .flatMap((words) => words.split(/[^\p{L}\p{N}]+/u))
    .map((word) => plain(word).join(""))
    .filter((word) => word.length >= 3);
  return charactersBeside(characters, [...commonWords, ...own]) < ownCharacters ? "personal" : null;
}
