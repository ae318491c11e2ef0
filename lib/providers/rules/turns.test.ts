import { describe, expect, it } from "vitest";
import { type Turns, takeTurn } from "./turns";

describe("takeTurn", () => {
  it("allows a thousand at once and ten a second after that", () => {
    const turns: Turns = new Map();
    const many = Array.from({ length: 1_001 }, () => takeTurn(turns, "a", 0));
    expect(many.filter(Boolean)).toHaveLength(1_000);
    expect(takeTurn(turns, "a", 90)).toBe(false);
    expect(takeTurn(turns, "a", 190)).toBe(true);
    expect(takeTurn(turns, "a", 190)).toBe(false);
  });

  it("counts each asker apart", () => {
    const turns: Turns = new Map();
    for (let n = 0; n < 1_001; n += 1) takeTurn(turns, "a", 0);
    expect(takeTurn(turns, "b", 0)).toBe(true);
  });

  it("remembers no more than ten thousand", () => {
    const turns: Turns = new Map();
    for (let n = 0; n < 10_050; n += 1) takeTurn(turns, String(n), 0);
    expect(turns.size).toBe(10_000);
    expect(turns.has("0")).toBe(false);
  });
});
