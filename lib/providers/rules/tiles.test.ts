import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  degreesOf,
  inLargestTiles,
  milesBetween,
  squaredChord,
  stripsAround,
  type TileRun,
  tilesAround,
  toSphere,
} from "./tiles";

const point = fc.record({
  lat: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});
const near = fc.record({
  bearing: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
  part: fc.double({ min: 0, max: 1.2, noNaN: true }),
});
/** As likely as a city: where a circle holds the pole, or nearly. */
const place = fc.oneof(
  point,
  fc.record({
    lat: fc.double({ min: 86, max: 89.9, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
);
const miles = fc.double({ min: 0.1, max: 250, noNaN: true });

/** The point that lies some miles away in a direction. */
function away(from: { lat: number; lng: number }, distance: number, bearing: number) {
  const [phi, lambda] = [(from.lat * Math.PI) / 180, (from.lng * Math.PI) / 180];
  const angle = distance / 3958.7613;
  const lat = Math.asin(
    Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing),
  );
  const lng =
    lambda +
    Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
      Math.cos(angle) - Math.sin(phi) * Math.sin(lat),
    );
  const degrees = (lng * 180) / Math.PI;
  return { lat: (lat * 180) / Math.PI, lng: ((((degrees + 180) % 360) + 360) % 360) - 180 };
}

const stripOf = (degrees: number) => Math.floor((degrees + 180) * 20);

describe("stripsAround", () => {
  it("holds every point of the circle, at poles and the date line too, and each once", () => {
    fc.assert(
      fc.property(place, miles, near, (place, radius, { bearing, part }) => {
        const there = away(place, radius * part, bearing);
        if (milesBetween(place, there) > radius) return;
        const holding = stripsAround(place, radius).filter(
          ({ strip, west, east }) =>
            strip === stripOf(there.lat) && west <= there.lng && there.lng <= east,
        );
        expect(holding).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("degreesOf", () => {
  it("holds the square degree of every point of the circle", () => {
    fc.assert(
      fc.property(place, miles, near, (place, radius, { bearing, part }) => {
        const there = away(place, radius * part, bearing);
        if (milesBetween(place, there) > radius) return;
        const row = Math.floor(stripOf(there.lat) / 20);
        const column = Math.floor(stripOf(there.lng) / 20);
        expect(degreesOf(stripsAround(place, radius))).toContain(row * 361 + column);
      }),
      { numRuns: 500 },
    );
  });

  it("is at most four of them for 25 miles in a city", () => {
    const degrees = degreesOf(stripsAround({ lat: 40.75, lng: -73.99 }, 25));
    expect(degrees).toEqual([220 * 361 + 105, 220 * 361 + 106, 221 * 361 + 105, 221 * 361 + 106]);
  });
});

const holds = (
  { level, south, first, last }: TileRun,
  { lat, lng }: { lat: number; lng: number },
) => {
  const [row, column] = [lat, lng].map((angle) => Math.floor(((angle + 180) * 40) / 2 ** level));
  return row === south && column !== undefined && first <= column && column <= last;
};

describe("tilesAround", () => {
  it("differ from the circle at the edges alone, each point of which is there once", () => {
    fc.assert(
      fc.property(place, miles, near, (place, radius, { bearing, part }) => {
        const there = away(place, radius * part, bearing);
        const inside = milesBetween(place, there) <= radius;
        const { tiles, edges } = tilesAround(place, radius);
        const counted = tiles.filter((run) => holds(run, there));
        const beside = edges.filter(
          ({ strip, west, east }) =>
            strip === stripOf(there.lat) && west <= there.lng && there.lng <= east,
        );
        expect(counted.length).toBeLessThanOrEqual(1);
        if (inside !== counted.length > 0) expect(beside).toHaveLength(1);
        for (const { low, high } of beside) {
          const [row, column] = [there.lat, there.lng].map((angle) =>
            Math.floor((angle + 180) * 40),
          );
          const { first, last } = (row ?? 0) % 2 === 0 ? low : high;
          const told = first <= (column ?? -1) && (column ?? -1) <= last;
          expect(told).toBe(counted.length > 0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("are about as large as a circle of 25 miles, and the edge is a small part of it", () => {
    const { tiles, edges } = tilesAround({ lat: 37.75, lng: -122.42 }, 25);
    const count = tiles.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    const area = Math.PI * 25 ** 2;
    expect((count * 3.45 * 2.73) / 4 / area).toBeCloseTo(1, 1);
    const beside = edges.reduce((sum, { west, east }) => sum + (east - west) * 54.6 * 3.45, 0);
    expect(beside / area).toBeLessThan(0.25);
  });
});

describe("inLargestTiles", () => {
  it("holds the same ground, each point of it once", () => {
    fc.assert(
      fc.property(place, miles, near, (place, radius, { bearing, part }) => {
        const there = away(place, radius * part, bearing);
        const { tiles: runs } = tilesAround(place, radius);
        const holding = inLargestTiles(runs).filter((run) => holds(run, there));
        expect(holding).toHaveLength(runs.some((run) => holds(run, there)) ? 1 : 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("is a tenth of the tiles, and less", () => {
    const count = (runs: readonly TileRun[]) =>
      runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    const { tiles: runs } = tilesAround({ lat: 37.75, lng: -122.42 }, 25);
    const largest = inLargestTiles(runs);
    expect(count(largest)).toBeLessThan(count(runs) / 5);
    expect(new Set(largest.map(({ level }) => level))).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe("squaredChord", () => {
  it("compares as miles do", () => {
    const [a, b] = [
      { lat: 37.7486, lng: -122.4158 },
      { lat: 37.3382, lng: -121.8863 },
    ];
    const [one, other] = [toSphere(a), toSphere(b)];
    const squared = (one.x - other.x) ** 2 + (one.y - other.y) ** 2 + (one.z - other.z) ** 2;
    expect(squaredChord(milesBetween(a, b))).toBeCloseTo(squared, 12);
    expect(milesBetween(a, b)).toBeCloseTo(40.6, 0);
  });
});
