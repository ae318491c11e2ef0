import { describe, expect, it } from "vitest";
import { foldWords } from "../fold";
import { understandWords } from "../understand";
import { firstList } from "./first-list";
import { halfSentences } from "./half-sentences";
import { inEachLanguage } from "./in-each-language";
import { judged, judgedLast, judgedLater, judgedSentences } from "./judged";
import { mixedWords } from "./mixed-words";
import { plainWords } from "./plain-words";
import { sentences } from "./sentences";
import { home, homeLater, homeSentences } from "./spanish-and-vietnamese";
import { spoken, spokenLater } from "./spoken";
import type { Table } from "./table";

const askedIn = (table: Table) =>
  table.flatMap(([codes, ...languages]) =>
    languages.flatMap((text) =>
      text
        .split(";")
        .map((query) => ({ query: query.trim(), codes: codes.split(" ") }))
        .filter(({ query }) => query !== ""),
    ),
  );

const missedOf = (table: Table) => {
  return askedIn(table).flatMap(({ query, codes }) => {
    const [first] = understandWords(query).specialties;
    return first !== undefined && codes.includes(first)
      ? []
      : [`${query}: ${first}, not ${codes[0]}`];
  });
};

describe("the words that members may type", () => {
  it.each([
    ["of the first list", firstList],
    ["of the second list", sentences],
  ])(
    "%s lead to the right specialty first",
    (_, table) => {
      expect(missedOf(table)).toEqual([]);
    },
    30_000,
  );

  it.each([
    ["plain words", plainWords, 0.99],
    ["a mixture", mixedWords, 0.98],
    ["half sentences", halfSentences, 0.97],
    ["half sentences as they are typed", spoken, 0.96],
    ["half sentences that were hardly mended on", spokenLater, 0.92],
    ["Spanish and Vietnamese words", home, 0.98],
    ["Spanish and Vietnamese half sentences", homeSentences, 0.95],
    ["Spanish and Vietnamese half sentences of later", homeLater, 0.95],
    ["words that a stranger might judge with", judged, 0.97],
    ["half sentences that a stranger might judge with", judgedSentences, 0.95],
    ["a mixture that was hardly mended on", judgedLater, 0.9],
    ["a mixture that was not mended on", judgedLast, 0.97],
  ])(
    "of a list of %s lead to the right specialty first, but for few",
    (_, table, share) => {
      const asked = askedIn(table).length;
      expect((asked - missedOf(table).length) / asked).toBeGreaterThanOrEqual(share);
    },
    30_000,
  );

  it.each(inEachLanguage)("lead to the same specialty in each language: %s", (line) => {
    const typed = line.split(";").map((query) => query.trim());
    const firsts = typed
      .flatMap((query) => [query, foldWords(query).join(" ")])
      .map((query) => understandWords(query).specialties[0] ?? query);
    expect(new Set(firsts).size).toBe(1);
    expect(firsts[0]).toMatch(/X$/);
  });
});
