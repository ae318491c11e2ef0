import { describe, expect, it } from "vitest";
import { understandWords } from "./understand";
import { queries } from "./understand.queries";
import { sentences } from "./understand.sentences";

type Table = readonly (readonly [codes: string, ...queries: string[]])[];

const missedOf = (table: Table) => {
  const asked = table.flatMap(([codes, ...languages]) =>
    languages.flatMap((text) =>
      text.split(";").map((query) => ({ query: query.trim(), codes: codes.split(" ") })),
    ),
  );
  return asked.flatMap(({ query, codes }) => {
    const [first] = understandWords(query).specialties;
    return first !== undefined && codes.includes(first)
      ? []
      : [`${query}: ${first}, not ${codes[0]}`];
  });
};

describe("the words that members may type", () => {
  it.each([
    ["of the first list", queries as Table],
    ["of the second list", sentences as Table],
  ])(
    "%s lead to the right specialty first",
    (_, table) => {
      expect(missedOf(table)).toEqual([]);
    },
    30_000,
  );
});
