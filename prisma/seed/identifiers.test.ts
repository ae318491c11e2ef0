import { describe, expect, it } from "vitest";
import { idOf, inventedNpi } from "./identifiers";

describe("idOf", () => {
  it("is a UUID that follows from the words", () => {
    expect(idOf("member", "pham/0")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(idOf("member", "pham/0")).toBe(idOf("member", "pham/0"));
    expect(idOf("member", "pham/0")).not.toBe(idOf("household", "pham/0"));
  });
});

describe("inventedNpi", () => {
  const first = Array.from({ length: 2000 }, (_, n) => inventedNpi(n));

  it("begins with 2 and has ten digits", () => {
    expect(first.filter((npi) => !/^2\d{9}$/.test(npi))).toEqual([]);
  });

  it("passes the check digit over 80840 and the number", () => {
    const luhn = (digits: string) =>
      [...digits].reverse().reduce((sum, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
        return sum + (value > 9 ? value - 9 : value);
      }, 0) % 10;
    expect(first.filter((npi) => luhn(`80840${npi}`) !== 0)).toEqual([]);
  });

  it("never repeats", () => {
    expect(new Set(first).size).toBe(first.length);
  });
});
