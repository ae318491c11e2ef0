import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { messages } from "@/lib/i18n/messages";
import { writeMessage } from "@/lib/outbox/words";

const stored = { locale: "en", template: "activationCode", params: {} };

describe("a stored message", () => {
  it("is written in its reader's language, dates included", () => {
    const params = { code: "1234 5678", until: "2026-11-22T00:15:00.000Z" };
    const written = (locale: string) => writeMessage({ ...stored, locale, params })?.body;
    expect(written("en")).toContain("once, until November 21, 2026 at 4:15");
    expect(written("es")).toContain("hasta el 21 de noviembre de 2026");
    expect(written("vi")).toContain("đến lúc 16:15 giờ Thái Bình Dương, 21 tháng 11, 2026");
  });

  it("is written in English for a language that the portal does not speak", () => {
    const params = { code: "1234 5678", until: "2026-11-22T00:15:00.000Z" };
    expect(writeMessage({ ...stored, locale: "ko", params })?.locale).toBe("en");
  });

  it.each([
    ["template", { ...stored, template: "constructor" }],
    ["params", { ...stored, params: [] }],
    ["params that lack a word", stored],
  ])("is null for unknown %s", (_, message) => {
    expect(writeMessage(message)).toBeNull();
  });
});

describe("the templates", () => {
  it.each(locales)("in %s name the same things as in English", (locale) => {
    const named = (text: string) => [...new Set(text.match(/\{\w+(?=[,}])/g))].sort();
    for (const [template, words] of Object.entries(messages.en.messages)) {
      const translated = messages[locale].messages[template as keyof typeof messages.en.messages];
      expect([template, named(translated.body)]).toEqual([template, named(words.body)]);
      expect([template, named(translated.subject)]).toEqual([template, named(words.subject)]);
    }
  });
});
