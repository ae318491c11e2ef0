import { describe, expect, it } from "vitest";
import { fitMap, type MapPoint } from "./project";
import { mapTiles } from "./tiles";

const frame = { width: 400, height: 280, padding: 44 };
const server = { template: "https://maps.example/{z}/{x}/{y}.png", credit: "" };

const tilesFor = (...points: MapPoint[]) => {
  const view = fitMap(points, frame);
  if (!view) throw new Error("Nothing to show.");
  return { view, tiles: mapTiles(view, server) };
};

const sanFrancisco = { lat: 37.7749, lng: -122.4194 };
const sanJose = { lat: 37.3382, lng: -121.8863 };

describe("mapTiles", () => {
  it("covers the drawing without holes, in no more pictures than it needs", () => {
    const { tiles } = tilesFor(sanFrancisco, sanJose);
    expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
    expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(0);
    expect(Math.max(...tiles.map(({ x, width }) => x + width))).toBeGreaterThanOrEqual(400);
    expect(Math.max(...tiles.map(({ y, height }) => y + height))).toBeGreaterThanOrEqual(280);
    expect(tiles.length).toBeLessThanOrEqual(30);
    expect(new Set(tiles.map(({ href }) => href)).size).toBe(tiles.length);
    for (const tile of tiles) expect(tile.width).toBeLessThanOrEqual(200);
  });

  it("lays every pin where its picture shows the place", () => {
    const { view, tiles } = tilesFor(sanFrancisco, sanJose);
    for (const place of [sanFrancisco, sanJose, { lat: 37.55, lng: -122.2 }]) {
      const spot = view.toSpot(place);
      const tile = tiles.find(
        ({ x, y, width, height }) =>
          x <= spot.x && spot.x < x + width && y <= spot.y && spot.y < y + height,
      );
      const [, z = 0, column = 0, row = 0] =
        /(\d+)\/(\d+)\/(\d+)\.png$/.exec(tile?.href ?? "")?.map(Number) ?? [];
      // Where Web Mercator has the place, written as the servers' own documentation does.
      const count = 2 ** z;
      const radians = (place.lat * Math.PI) / 180;
      const across = ((place.lng + 180) / 360) * count;
      const down =
        ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * count;
      expect(column).toBe(Math.floor(across));
      expect(row).toBe(Math.floor(down));
      if (!tile) continue;
      expect(Math.abs(tile.x + (across - column) * tile.width - spot.x)).toBeLessThan(0.5);
      expect(Math.abs(tile.y + (down - row) * tile.height - spot.y)).toBeLessThan(1);
    }
  });

  it("goes no deeper than servers do, and around the date line", () => {
    const { tiles } = tilesFor(sanFrancisco);
    expect(tiles.every(({ href }) => Number(href.split("/")[3]) <= 18)).toBe(true);
    const far = tilesFor({ lat: 52, lng: 179.9 }, { lat: 52, lng: 179.99 }).tiles;
    for (const { href } of far) {
      const [zoom = 0, column = -1] = href.split("/").slice(3).map(Number.parseFloat);
      expect(column).toBeGreaterThanOrEqual(0);
      expect(column).toBeLessThan(2 ** zoom);
    }
  });
});
