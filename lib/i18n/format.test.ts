import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  formatAge,
  formatDate,
  formatDistance,
  formatDistanceBeyond,
  formatDistanceLimit,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  formatPhone,
  formatTime,
  telephoneHref,
  writePhone,
} from "./format";
import { type Locale, locales } from "./locales";

/** Intl joins numbers and units with no-break spaces of several kinds. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function inAll(format: (locale: Locale) => string): Record<Locale, string> {
  const all = locales.map((locale) => [locale, plain(format(locale))]);
  return Object.fromEntries(all);
}

describe("formatDate", () => {
  it("writes a plain date as the reader does, in any time zone of the machine", () => {
    expect(inAll((l) => formatDate(l, "2027-03-12"))).toEqual({
      en: "March 12, 2027",
      es: "12 de marzo de 2027",
      vi: "12 tháng 3, 2027",
    });
    expect(inAll((l) => formatDate(l, "2027-03-12", "short"))).toEqual({
      en: "Mar 12, 2027",
      es: "12 mar 2027",
      vi: "12 thg 3, 2027",
    });
    expect(formatDate("en", Temporal.PlainDate.from("2027-01-01"), "weekday")).toBe(
      "Friday, January 1",
    );
  });

  it("writes years before 100 as they are", () => {
    expect(formatDate("en", "0099-12-31")).toBe("December 31, 99");
  });
});

describe("formatInstant", () => {
  it("tells the time in California, and that it does", () => {
    const at = Temporal.Instant.from("2027-01-01T07:30:00Z");
    expect(inAll((l) => formatInstant(l, at))).toEqual({
      en: "December 31, 2026 at 11:30 PM PT",
      es: "31 de diciembre de 2026 a las 11:30 p.m. hora del Pacífico",
      vi: "lúc 23:30 giờ Thái Bình Dương, 31 tháng 12, 2026",
    });
    const inSummer = new Date("2027-07-01T07:30:00Z");
    expect(plain(formatInstant("en", inSummer))).toBe("July 1, 2027 at 12:30 AM PT");
    expect(inAll((l) => formatTime(l, inSummer))).toEqual({
      en: "12:30 AM PT",
      es: "12:30 a.m. hora del Pacífico",
      vi: "00:30 giờ Thái Bình Dương",
    });
  });
});

describe("formatMoney", () => {
  it("drops the zeros of whole dollars and keeps cents", () => {
    expect(inAll((l) => formatMoney(l, 2000))).toEqual({ en: "$20", es: "$20", vi: "20 US$" });
    expect(inAll((l) => formatMoney(l, 123_456))).toEqual({
      en: "$1,234.56",
      es: "$1,234.56",
      vi: "1.234,56 US$",
    });
  });

  it("keeps the zeros where a Vietnamese point could be read as a decimal one", () => {
    expect(inAll((l) => formatMoney(l, 300_000))).toEqual({
      en: "$3,000",
      es: "$3,000",
      vi: "3.000,00 US$",
    });
  });
});

describe("formatNumber and formatDistance", () => {
  it("group and count as the reader does", () => {
    expect(inAll((l) => formatNumber(l, 5120))).toEqual({ en: "5,120", es: "5,120", vi: "5.120" });
    expect(inAll((l) => formatDistance(l, 2.44))).toEqual({
      en: "2.4 miles",
      es: "2.4 millas",
      vi: "2,4 dặm",
    });
    expect(formatDistance("en", 1)).toBe("1 mile");
    expect(formatDistance("en", 12.4)).toBe("12 miles");
    expect(formatDistance("en", 9.96)).toBe("10 miles");
  });

  it("never make what is beyond a limit look like the limit", () => {
    expect(formatDistanceBeyond("es", 15.02)).toBe("15.1 millas");
    expect(formatDistanceLimit("es", 15)).toBe("15 millas");
    for (const [limit, miles] of [
      [15, 15.0001],
      [9.99, 10],
      [12.34, 12.36],
    ] as const) {
      expect(Number.parseFloat(formatDistanceBeyond("en", miles))).toBeGreaterThan(
        Number.parseFloat(formatDistanceLimit("en", limit)),
      );
    }
  });
});

describe("formatAge", () => {
  const today = Temporal.PlainDate.from("2027-03-12");

  it("speaks of days, then months, then years", () => {
    expect(formatAge("en", "2027-03-12", today)).toBe("today");
    expect(formatAge("en", "2027-03-11", today)).toBe("yesterday");
    expect(formatAge("en", "2027-01-13", today)).toBe("58 days ago");
    expect(formatAge("en", "2027-01-12", today)).toBe("2 months ago");
    expect(formatAge("en", "2025-03-12", today)).toBe("2 years ago");
    expect(formatAge("en", "2027-03-24", today)).toBe("in 12 days");
    expect(formatAge("es", "2027-03-10", today)).toBe("anteayer");
    expect(formatAge("vi", "2027-03-02", today)).toBe("10 ngày trước");
  });
});

describe("formatList", () => {
  it("joins in the reader's grammar", () => {
    const items = ["A", "B", "C"];
    expect(inAll((l) => formatList(l, items))).toEqual({
      en: "A, B, and C",
      es: "A, B y C",
      vi: "A, B và C",
    });
    expect(formatList("es", ["7", "8"], "or")).toBe("7 u 8");
  });
});

describe("writePhone and formatPhone", () => {
  it("writes ten digits as people here do and leaves the rest alone", () => {
    expect(formatPhone("+15105550142")).toBe("(510)\u00a0555-0142");
    expect(writePhone("+15105550142")).toBe("(510) 555-0142");
    expect(writePhone("510.555.0142")).toBe("(510) 555-0142");
    expect(writePhone("711")).toBe("711");
    expect(writePhone("+442079460000")).toBe("+442079460000");
  });

  it("makes a telephone link of the same digits", () => {
    expect(telephoneHref("5105550142")).toBe("tel:+15105550142");
    expect(telephoneHref("1-888-466-2219")).toBe("tel:+18884662219");
    expect(telephoneHref("711")).toBe("tel:711");
  });
});
