import { describe, expect, it } from "vitest";
import { randomFrom } from "./random";

describe("randomFrom", () => {
  it("repeats itself for a seed and differs between seeds", () => {
    const draw = (seed: string) => {
      const random = randomFrom(seed);
      return Array.from({ length: 20 }, () => random.integer(1, 1000));
    };
    expect(draw("one")).toEqual(draw("one"));
    expect(draw("one")).not.toEqual(draw("two"));
  });

  it("keeps within the bounds and reaches both", () => {
    const random = randomFrom("bounds");
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it("draws in proportion to weights, and nothing of weight zero", () => {
    const random = randomFrom("weights");
    const counts = { often: 0, seldom: 0, never: 0 };
    for (let n = 0; n < 4000; n++) counts[random.weighted({ often: 3, seldom: 1, never: 0 })]++;
    expect(counts.never).toBe(0);
    expect(counts.often / counts.seldom).toBeGreaterThan(2.5);
    expect(counts.often / counts.seldom).toBeLessThan(3.5);
  });

  it("samples without repeating, all of them at most", () => {
    const random = randomFrom("sample");
    expect(random.sample([1, 2, 3], 5).sort()).toEqual([1, 2, 3]);
    expect(new Set(random.sample([1, 2, 3, 4], 3)).size).toBe(3);
  });
});
