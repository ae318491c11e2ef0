import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { tooLargePage } from "./too-large-page";

describe("the page for who sent too much", () => {
  it.each(locales)("says so in %s, under its own policy", (locale) => {
    const page = tooLargePage(locale, "abc");
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain('<style nonce="abc">');
    expect(page).toContain("1 MB");
    expect(page).not.toMatch(/undefined|<script|style=/);
  });
});
