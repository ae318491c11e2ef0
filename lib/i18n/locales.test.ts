import { describe, expect, it } from "vitest";
import { isLocale, negotiateLocale } from "./locales";

describe("negotiateLocale", () => {
  it.each([
    ["vi", "vi"],
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["fr-FR,fr;q=0.9,vi;q=0.7,en;q=0.5", "vi"],
    ["en;q=0.3, ES-419;q=0.8", "es"],
    ["es;q=0, vi;q=0.1", "vi"],
    ["de", "en"],
    ["*", "en"],
    ["", "en"],
    [";;q=,,=", "en"],
    [null, "en"],
  ])("takes %j for %s", (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

describe("isLocale", () => {
  it("knows its three languages and nothing else", () => {
    expect(["en", "es", "vi"].every(isLocale)).toBe(true);
    expect(["EN", "fr", "", null, {}, "constructor"].some(isLocale)).toBe(false);
  });
});
