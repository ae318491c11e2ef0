import { describe, expect, it } from "vitest";
import { readWords } from "./fold";
import { howLongEnd } from "./how-long";
import { understandWords } from "./understand";

describe("how long it lasts", () => {
  it.each([
    ["for two months", 3],
    ["a few weeks ago", 4],
    ["hace tres semanas", 3],
    ["mấy tháng nay", 3],
    ["hai năm", 2],
    ["two knees", 0],
    ["for my knee", 0],
    ["bốn", 0],
  ])("is the first words of %s", (text, end) => {
    expect(howLongEnd(readWords(text), 0)).toBe(end);
  });

  it.each([
    ["ho hai tháng không hết", "207RP1001X"],
    ["fumé muchos años y toso", "207RP1001X"],
    ["20 weeks along", "207V00000X"],
  ])("says nothing of who treats it, but of a pregnancy: %s", (text, code) => {
    expect(understandWords(text).specialties[0]).toBe(code);
  });
});
