import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { messages } from "./messages";

/**
 * Words that are spelt alike in two languages, by path, with the languages. Whoever adds one has
 * looked at it: everything else that reads like English counts as not translated.
 */
const spelledAlike: Record<string, ("es" | "vi")[]> = {
  "common.form.error": ["es"],
  "coverage.card.plan": ["es"],
  "coverage.product": ["es"],
};

/** Whether anything is left to translate besides values, tags and abbreviations such as TTY. */
function hasWords(message: string): boolean {
  return /\p{L}/u.test(message.replace(/\{[^{}]*\}|<[^>]*>|\b[A-Z]{2,}\b/g, ""));
}

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[path + key, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

/** The values and tags that a message takes, each with its kind: `pages:number`, `<b>`. */
function takes(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...takes(element.children)];
      case TYPE.select:
      case TYPE.plural:
        return [
          `${element.value}:${TYPE[element.type]}`,
          ...Object.values(element.options).flatMap((option) => takes(option.value)),
        ];
      default:
        return [`${element.value}:${TYPE[element.type]}`];
    }
  });
}

const distinct = (values: string[]) => [...new Set(values)].sort();
const english = Object.fromEntries(flatten({ ...messages.en }));

describe.each(["es", "vi"] as const)("the messages in %s", (locale) => {
  const translated = flatten({ ...messages[locale] });

  it("take the same values and tags as in English", () => {
    for (const [path, message] of translated) {
      expect(distinct(takes(parse(message))), path).toEqual(
        distinct(takes(parse(english[path] ?? ""))),
      );
    }
  });

  it("are not English", () => {
    const alike = translated
      .filter(([path, message]) => message === english[path] && hasWords(message))
      .map(([path]) => path);
    const allowed = Object.keys(spelledAlike).filter((path) =>
      spelledAlike[path]?.includes(locale),
    );
    expect.soft(alike.filter((path) => !allowed.includes(path)).join("\n")).toBe("");
    expect.soft(allowed.filter((path) => !alike.includes(path)).join("\n")).toBe("");
  });

  it("are composed Unicode: one code point for each accented letter, as the fonts have them", () => {
    for (const [path, message] of translated) {
      expect(message, path).toBe(message.normalize("NFC"));
    }
  });
});

describe("the messages in English", () => {
  it("can be parsed", () => {
    for (const [path, message] of Object.entries(english)) {
      expect(() => parse(message), path).not.toThrow();
    }
  });
});
