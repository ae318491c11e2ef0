import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { FieldChange } from "@/lib/directory/types";
import * as en from "@/lib/i18n/messages/en";
import * as es from "@/lib/i18n/messages/es";
import * as vi from "@/lib/i18n/messages/vi";
import { ListingHistory } from "./listing-history";

const changes: FieldChange[] = [
  { field: "phone", before: null, after: "4155550188" },
  { field: "address", before: "1 A St, San Jose, CA 95112", after: "2 B St, San Jose, CA 95112" },
  { field: "accepting", before: "newpt", after: "nopt" },
  {
    field: "hours",
    before: { mon: [["08:00", "17:00"]], tue: [["08:00", "17:00"]] },
    after: { tue: [["08:00", "17:00"]] },
  },
  { field: "staffLanguages", before: [], after: ["es", "vi"] },
  { field: "telehealth", before: false, after: true },
  { field: "verifiedOn", before: { on: null, by: null }, after: { by: "practice" } },
  { field: "withdrawnOn" },
];

/** What the page says, in plain text. */
function read(locale: "en" | "es" | "vi", shown: readonly FieldChange[] = changes): string {
  const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={{ en, es, vi }[locale]} timeZone="UTC">
      <ListingHistory history={[{ version: 1, at, actor: "Dana Reyes", changes: shown }]} />
    </NextIntlClientProvider>,
  )
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/[\s\u202f]+/g, " ");
}

describe("the history at the desk", () => {
  it("says who, and of each field what it said before and since", () => {
    const said = read("en");
    for (const words of [
      "Telephone, Address, New patients, Hours, Languages of the staff, Video visits, Verified, Taken out",
      "Dana Reyes",
      "Telephone: the place’s own number → now (415) 555-0188",
      "Address: 1 A St, San Jose, CA 95112 → now 2 B St, San Jose, CA 95112",
      "New patients: Takes new patients → now Takes no patients now",
      "Monday: 8:00 AM – 5:00 PM → now Closed",
      "Languages of the staff: none → now Spanish and Vietnamese",
      "Video visits: No → now Yes",
      "Verified: Never → now the practice",
    ]) {
      expect(said).toContain(words);
    }
    expect(said).not.toContain("Tuesday");
    expect(said).not.toContain("Taken out:");
  });

  it("says so in the reader's language", () => {
    expect(read("es")).toContain("Lunes: 8:00 a.m. – 5:00 p.m. → ahora Cerrado");
    expect(read("vi")).toContain("Thứ Hai: 8:00 – 17:00 → bây giờ Đóng cửa");
    for (const locale of ["es", "vi"] as const) {
      expect(read(locale)).not.toMatch(/practice|Takes|Never|number|now/);
    }
  });
});
