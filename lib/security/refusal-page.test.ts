import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type RefusedAs, refusalAnswer, refusalPage } from "./refusal-page";

const reasons: RefusedAs[] = ["address", "form", "stale", "foreign", "tooLarge"];

describe("the page for who was refused", () => {
  it.each(locales)("says why in %s, under its own policy", (locale) => {
    for (const reason of reasons) {
      const page = refusalPage(locale, reason, "abc");
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain('<style nonce="abc">');
      expect(page).not.toMatch(/undefined|<script|style=/);
    }
    expect(refusalPage(locale, "tooLarge", "abc")).toContain("1 MB");
  });

  it("speaks the language that was chosen, or else the browser's", () => {
    const html = { accept: "text/html,*/*;q=0.8", "accept-language": "es-MX,es;q=0.9" };
    const page = (headers: Record<string, string>) =>
      refusalAnswer(new Headers(headers), "form")?.body;
    expect(page(html)).toContain('<html lang="es">');
    expect(page({ ...html, cookie: "theme=dark; locale=vi" })).toContain('<html lang="vi">');
    expect(page({ ...html, cookie: "locale=xx" })).toContain('<html lang="es">');
  });

  it("is for browsers alone, and not for our own script", () => {
    expect(refusalAnswer(new Headers({ accept: "*/*" }), "form")).toBeNull();
    const script = new Headers({ accept: "text/html", "next-action": "a" });
    expect(refusalAnswer(script, "form")).toBeNull();
  });
});
