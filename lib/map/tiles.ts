import type { MapView } from "./project";

/** A server of map pictures, 256 pixels square, in the projection that all of them share. */
export type MapServer = {
  /** With {z}, {x} and {y} where they belong. */
  template: string;
  /** Whose map it is, as its licence wants it said. */
  credit: string;
};

/** A picture of the map, and where it lies in the drawing. */
export type MapTile = { href: string; x: number; y: number; width: number; height: number };

/** No picture is drawn wider than this, in units of the drawing. */
const widest = 200;
const deepest = 18;

/**
 * The pictures that cover a view, each stretched between its own corners: the drawing is flat and
 * the pictures are Mercator's, which differ by less than a pin's width over a plan's service area.
 */
export function mapTiles({ box, toSpot }: MapView, { template }: MapServer): MapTile[] {
  const unitsPerDegree = toSpot({ lat: 0, lng: 1 }).x - toSpot({ lat: 0, lng: 0 }).x;
  const zoom = Math.min(
    deepest,
    Math.max(0, Math.ceil(Math.log2((360 * unitsPerDegree) / widest))),
  );
  const count = 2 ** zoom;
  const lastRow = count - 1;
  const rows = between(
    Math.max(0, rowOf(box.north, count)),
    Math.min(lastRow, rowOf(box.south, count)),
  );
  const columns = between(columnOf(box.west, count), columnOf(box.east, count));
  return rows.flatMap((row) =>
    columns.map((column) => {
      const from = toSpot({ lat: northOf(row, count), lng: westOf(column, count) });
      const to = toSpot({ lat: northOf(row + 1, count), lng: westOf(column + 1, count) });
      return {
        href: template
          .replace("{z}", String(zoom))
          .replace("{x}", String(((column % count) + count) % count))
          .replace("{y}", String(row)),
        ...from,
        width: to.x - from.x,
        height: to.y - from.y,
      };
    }),
  );
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function columnOf(lng: number, count: number): number {
  return Math.floor(((lng + 180) / 360) * count);
}

function westOf(column: number, count: number): number {
  return (column / count) * 360 - 180;
}

function rowOf(lat: number, count: number): number {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * count);
}

function northOf(row: number, count: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))) * 180) / Math.PI;
}
