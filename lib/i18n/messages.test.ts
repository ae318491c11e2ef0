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
  "desk.actor.SYSTEM": ["es"],
  "providers.form.product": ["es"],
  "providers.kinds.HOSPITAL": ["es"],
  "providers.profile.no": ["es"],
  "referrals.new.work.NO": ["es"],
};

/** Values that the caller hands over and English has no use for: grammar and forms of address. */
const besidesEnglish: Record<string, string[]> = {
  "circle.person.doctor": ["gender", "given"],
  "referrals.event.CLOSED": ["office"],
  "referrals.office": ["gender"],
  "referrals.status.CLOSED.answer": ["office"],
};

/** Names that another language may leave out for a plain noun: "al PCP" where English has a name. */
const leftOut = ["pcp"];

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

/** The values and tags that a message takes; a form is a value by which it only chooses words. */
function takes(elements: MessageFormatElement[]): { name: string; isForm: boolean }[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [{ name: `<${element.value}>`, isForm: false }, ...takes(element.children)];
      case TYPE.select:
      case TYPE.plural:
        return [
          { name: element.value, isForm: element.type === TYPE.select },
          ...Object.values(element.options).flatMap((option) => takes(option.value)),
        ];
      default:
        return [{ name: element.value, isForm: false }];
    }
  });
}

const english = Object.fromEntries(flatten({ ...messages.en }));

describe.each(["es", "vi"] as const)("the messages in %s", (locale) => {
  const translated = flatten({ ...messages[locale] });

  it("take no value or tag that English does not, and drop none but a choice of forms", () => {
    for (const [path, message] of translated) {
      const taken = takes(parse(message)).map(({ name }) => name);
      const given = takes(parse(english[path] ?? ""));
      const known = [...given.map(({ name }) => name), ...(besidesEnglish[path] ?? [])];
      const unknown = taken.filter((name) => !known.includes(name));
      const dropped = given
        .filter(({ name, isForm }) => !isForm && !leftOut.includes(name) && !taken.includes(name))
        .map(({ name }) => name);
      expect({ unknown, dropped }, path).toEqual({ unknown: [], dropped: [] });
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
