import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitMap, mergePins, overlap, placeLabels, roundMiles } from "./project";

const frame = { width: 400, height: 300, padding: 40 };
const mission = { lat: 37.7509, lng: -122.4153 };
const oakland = { lat: 37.8044, lng: -122.2712 };

describe("fitMap", () => {
  it("shows nothing where there is nothing", () => {
    expect(fitMap([], frame)).toBeNull();
  });

  it("puts a single place in the middle of half a mile", () => {
    const view = fitMap([mission], frame);
    expect(view?.toSpot(mission)).toEqual({ x: 200, y: 150 });
    expect(view?.unitsPerMile).toBe(440);
  });

  it("draws north up, east to the right, and a mile equally long both ways", () => {
    const view = fitMap([mission, oakland], frame);
    if (!view) throw new Error("no view");
    const [from, to] = [view.toSpot(mission), view.toSpot(oakland)];
    expect(to.x).toBeGreaterThan(from.x);
    expect(to.y).toBeLessThan(from.y);
    // 8.7 miles by the great circle.
    expect(Math.hypot(to.x - from.x, to.y - from.y) / view.unitsPerMile).toBeCloseTo(8.7, 1);
  });

  it("keeps every point inside the padding, and its box is the drawing's edges", () => {
    const point = fc.record({
      lat: fc.double({ min: 33, max: 41, noNaN: true }),
      lng: fc.double({ min: -124, max: -115, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const view = fitMap(points, frame);
        if (!view) throw new Error("no view");
        for (const place of points) {
          const { x, y } = view.toSpot(place);
          expect(x).toBeGreaterThanOrEqual(39.99);
          expect(x).toBeLessThanOrEqual(360.01);
          expect(y).toBeGreaterThanOrEqual(39.99);
          expect(y).toBeLessThanOrEqual(260.01);
        }
        const corner = view.toSpot({ lat: view.box.north, lng: view.box.west });
        expect(corner.x).toBeCloseTo(0, 6);
        expect(corner.y).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe("roundMiles", () => {
  it.each([
    [100, 100, 1],
    [100, 90, 0.5],
    [10, 100, 10],
    [10, 99, 5],
    [10, 49, 2],
    [3, 100, 20],
  ])("at %d units a mile, within %d units: %d", (unitsPerMile, units, miles) => {
    expect(roundMiles(unitsPerMile, units)).toBeCloseTo(miles, 9);
  });
});

describe("mergePins", () => {
  it("leaves pins apart that lie apart", () => {
    const pins = mergePins([
      { number: 1, x: 50, y: 50 },
      { number: 2, x: 150, y: 50 },
    ]);
    expect(pins.map(({ text }) => text)).toEqual(["1", "2"]);
  });

  it("makes one of two in one building, and counts where there are more", () => {
    const here = { x: 50, y: 50 };
    expect(mergePins([3, 1].map((number) => ({ number, ...here })))).toMatchObject([
      { text: "1, 3", numbers: [1, 3], ...here },
    ]);
    expect(mergePins([1, 2, 5].map((number) => ({ number, ...here })))).toMatchObject([
      { text: "1 +2", numbers: [1, 2, 5], ...here },
    ]);
  });

  it("never hides a pin, and loses and doubles no number", () => {
    const spot = fc.record({ x: fc.integer({ max: 400 }), y: fc.integer({ max: 300 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 25 }), (spots) => {
        const pins = mergePins(spots.map((one, at) => ({ ...one, number: at + 1 })));
        const numbers = pins.flatMap((pin) => pin.numbers).sort((a, b) => a - b);
        expect(numbers).toEqual(spots.map((_, at) => at + 1));
        for (const [at, pin] of pins.entries()) {
          expect(pins.slice(at + 1).some((other) => overlap(pin, other))).toBe(false);
        }
      }),
    );
  });
});

describe("placeLabels", () => {
  const pin = { x: 100, y: 100, width: 24, height: 24 };

  it("leaves out what would lie over a pin, another name or the edge", () => {
    const labels = placeLabels(
      [
        { text: "Under the pin", x: 100, y: 105 },
        { text: "Free", x: 250, y: 200 },
        { text: "Too near", x: 255, y: 205 },
        { text: "Cut off by the edge", x: 390, y: 40 },
      ],
      [pin],
      frame,
    );
    expect(labels.map(({ text }) => text)).toEqual(["Free"]);
  });
});
