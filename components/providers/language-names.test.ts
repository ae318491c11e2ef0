import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import providers from "@/lib/i18n/messages/vi/providers.json";
import { languageName } from "./language-names";

describe("a language's name in Vietnamese", () => {
  const t = createTranslator({ locale: "vi", messages: { providers }, namespace: "providers" });

  it.each([
    ["vi", "tiếng Việt"],
    ["es", "tiếng Tây Ban Nha"],
    ["it", "tiếng Ý"],
    ["zh", "tiếng Hoa (Quan thoại)"],
  ])("of %s is as people write it in a sentence", (tag, name) => {
    expect(languageName(t, "vi", tag)).toBe(name);
  });
});
