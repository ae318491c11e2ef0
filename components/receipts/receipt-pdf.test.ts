import { inflateSync } from "node:zlib";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import en from "@/lib/i18n/messages/en/receipts.json";
import es from "@/lib/i18n/messages/es/receipts.json";
import vi from "@/lib/i18n/messages/vi/receipts.json";
import { writeReceiptPdf } from "./receipt-pdf";

const receipts = { en, es, vi };

/** The objects of a PDF, their streams unpacked. */
function objectsOf(pdf: Uint8Array): Map<string, { head: string; stream: string }> {
  const text = Buffer.from(pdf).toString("latin1");
  const objects = [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => {
    const [head = "", packed] = (body ?? "").split(/stream\r?\n/);
    const bytes = Buffer.from(packed?.replace(/\r?\nendstream$/, "") ?? "", "latin1");
    const stream = head.includes("/FlateDecode") ? inflateSync(bytes) : bytes;
    return [id ?? "", { head, stream: stream.toString("latin1") }] as const;
  });
  return new Map(objects);
}

/** The letters of a font's glyphs, as somebody who copies the text would get them. */
function lettersOf(cmap: string): string[] {
  const [, list = ""] = /beginbfrange\n<0000> <[0-9a-f]+> \[([\s\S]*?)\]/.exec(cmap) ?? [];
  return [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = ""]) =>
    Buffer.from(hex.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
  );
}

/** The text of a PDF, line by line. */
function textOf(pdf: Uint8Array): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, string[]>();
  for (const { head } of objects.values()) {
    for (const [, name = "", id = ""] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, cmap = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? "") ?? [];
      fonts.set(name, lettersOf(objects.get(cmap)?.stream ?? ""));
    }
  }
  return [...objects.values()].flatMap(({ stream }) => {
    let letters: string[] = [];
    return [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)].flatMap(([, font, shown]) => {
      if (font !== undefined) letters = fonts.get(font) ?? [];
      if (shown === undefined) return [];
      const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(
        ([, hex = ""]) => hex.match(/.{4}/g) ?? [],
      );
      return [glyphs.map((glyph) => letters[Number.parseInt(glyph, 16)] ?? "?").join("")];
    });
  });
}

async function paper(locale: "en" | "es" | "vi", values: { notes: string[] }) {
  const t = createTranslator({
    locale,
    messages: { receipts: receipts[locale] },
    namespace: "receipts",
  });
  const sentence = t("answer.IN_NETWORK", {
    day: "21",
    name: "Thị Hương Nguyễn",
    product: "Silver",
    plan: "The Plan",
  } as Parameters<typeof t>[1]);
  const lines = textOf(
    await writeReceiptPdf({
      ...values,
      language: locale,
      plan: "The Plan",
      title: t("title"),
      sentence,
      check: "Check it.",
      rows: [{ key: "phone", label: t("phone"), value: "(415) 555-0100" }],
      link: { label: t("link"), address: "https://plan.example/receipts/x" },
      code: { label: t("code"), hint: "Paste it.", value: "aaa.bbb.ccc" },
    }),
  );
  return { sentence, text: lines.map((line) => line.trim()).join(" ") };
}

describe("a receipt on paper", () => {
  it.each(["en", "es", "vi"] as const)(
    "says the same sentence as the page in %s, with all its letters",
    async (locale) => {
      const { sentence, text } = await paper(locale, {
        notes: ["The law says so.", receipts[locale].approval],
      });
      expect(sentence).toContain("Thị Hương Nguyễn");
      expect(text).toContain(sentence);
      expect(text).toContain(receipts[locale].title);
      expect(text).toContain(receipts[locale].approval);
      for (const other of ["The law says so.", "(415) 555-0100", "Check it.", "aaa.bbb.ccc"]) {
        expect(text).toContain(other);
      }
    },
  );

  it("promises nothing where there is nothing to rely on", async () => {
    const { text } = await paper("en", { notes: [] });
    expect(text).not.toContain("law");
    expect(text).not.toContain("?");
  });
});
