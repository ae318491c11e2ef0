import { describe, expect, it } from "vitest";
import { milesBetween } from "./miles";

const sanFrancisco = { lat: 37.7749, lng: -122.4194 };

describe("milesBetween", () => {
  it("is nothing for the same place", () => {
    expect(milesBetween(sanFrancisco, sanFrancisco)).toBe(0);
  });

  it("is right for San Francisco to San Jose, either way", () => {
    const sanJose = { lat: 37.3382, lng: -121.8863 };
    expect(milesBetween(sanFrancisco, sanJose)).toBeCloseTo(41.99, 2);
    expect(milesBetween(sanJose, sanFrancisco)).toBeCloseTo(41.99, 2);
  });

  it("holds across the whole globe", () => {
    expect(milesBetween({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(12436.8, 1);
  });
});
