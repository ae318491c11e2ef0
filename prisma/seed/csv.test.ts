import { describe, expect, it } from "vitest";
import { parseCsv, toCsv } from "./csv";

describe("parseCsv", () => {
  it("reads quotes, commas, line breaks and either end of line", () => {
    const text = 'name,address\r\n"Clinic ""A"", Ltd","1 Main St,\nSuite 2"\nPlain,\n';
    expect(parseCsv(text)).toEqual([
      { name: 'Clinic "A", Ltd', address: "1 Main St,\nSuite 2" },
      { name: "Plain", address: "" },
    ]);
  });

  it("reads what toCsv wrote", () => {
    const rows = [
      { zip: "00501", city: 'Say "hi", there' },
      { zip: "94110", city: "" },
    ];
    expect(parseCsv(toCsv(rows))).toEqual(rows);
  });
});
