/**
 * A circle on the Earth as the directory stores it: in strips of a twentieth of a degree of
 * latitude (`search_strip`), and in tiles, whose sides are a fortieth of a degree at level 0 and
 * twice as long at each level above (`search_tile`).
 */

const earthMiles = 3958.7613;
const stripsPerDegree = 20;
const tilesPerDegree = 40;
/** As many as `search_tile_levels` says. */
const levels = 4;
/** Wider than what is lost in rounding, narrower than any two doors. */
const slack = 1e-9;

type Point = { lat: number; lng: number };

/** Longitudes, from west to east, outside of which no point of the strip is in the circle. */
export type Strip = { strip: number; west: number; east: number };

/** Tiles of a level beside each other, first and last, counted from the south-west. */
export type TileRun = { level: number; south: number; first: number; last: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const indexOf = (angle: number, perDegree: number) => Math.floor((angle + 180) * perDegree);
const edgeOf = (index: number, perDegree: number) => index / perDegree - 180;

/** The strips that a circle touches. One that reaches over the date line is two of them. */
export function stripsAround(place: Point, miles: number, perDegree = stripsPerDegree): Strip[] {
  const reach = degrees(miles / earthMiles) + slack;
  const [south, north] = [Math.max(-90, place.lat - reach), Math.min(90, place.lat + reach)];
  const strips: Strip[] = [];
  for (let strip = indexOf(south, perDegree); strip <= indexOf(north, perDegree); strip += 1) {
    const from = Math.max(south, edgeOf(strip, perDegree));
    const to = Math.min(north, edgeOf(strip + 1, perDegree));
    const half = Math.max(0, halfWidth(place.lat, reach, from, to)) + slack;
    const [west, east] = [place.lng - half, place.lng + half];
    if (half >= 180) strips.push({ strip, west: -180, east: 180 });
    else {
      strips.push({ strip, west: Math.max(-180, west), east: Math.min(180, east) });
      if (west < -180) strips.push({ strip, west: west + 360, east: 180 });
      if (east > 180) strips.push({ strip, west: -180, east: east - 360 });
    }
  }
  return strips;
}

/** Square degrees that strips touch, numbered as `search_names_here` does. */
export function degreesOf(strips: readonly Strip[]): number[] {
  const degrees = strips.flatMap(({ strip, west, east }) => {
    const row = Math.floor(strip / stripsPerDegree);
    const [first, last] = [indexOf(west, 1), indexOf(east, 1)];
    return Array.from({ length: last - first + 1 }, (_, at) => row * 361 + first + at);
  });
  return [...new Set(degrees)];
}

/** The most degrees of longitude that the circle reaches to either side between two latitudes. */
function halfWidth(lat: number, reach: number, from: number, to: number): number {
  if (lat + reach >= 90 || lat - reach <= -90) return 180;
  // A circle is widest a little towards the pole.
  const widest = degrees(Math.asin(Math.sin(radians(lat)) / Math.cos(radians(reach))));
  return Math.max(
    ...[from, to, Math.min(to, Math.max(from, widest))].map((at) => {
      const cosine =
        (Math.cos(radians(reach)) - Math.sin(radians(lat)) * Math.sin(radians(at))) /
        (Math.cos(radians(lat)) * Math.cos(radians(at)));
      return cosine >= 1 ? 0 : degrees(Math.acos(Math.max(-1, cosine)));
    }),
  );
}

/**
 * Runs of tiles of level 0 whose every point is in the circle: a tile's corners are farthest from
 * anywhere.
 */
export function tilesWithin(place: Point, miles: number): TileRun[] {
  return stripsAround(place, miles, tilesPerDegree).flatMap(({ strip: south, west, east }) => {
    // All around a pole, what is inside need not be one run.
    if (west === -180 && east === 180) return [];
    const inside = (tile: number) =>
      [south, south + 1].every((lat) =>
        [tile, tile + 1].every((lng) => {
          const corner = { lat: edgeOf(lat, tilesPerDegree), lng: edgeOf(lng, tilesPerDegree) };
          return milesBetween(place, corner) < miles - slack;
        }),
      );
    let [first, last] = [indexOf(west, tilesPerDegree), indexOf(east, tilesPerDegree)];
    while (first <= last && !inside(first)) first += 1;
    while (last > first && !inside(last)) last -= 1;
    return first <= last ? [{ level: 0, south, first, last }] : [];
  });
}

/** The same ground in the largest tiles that there are: each tile of level 0 is in one of them. */
export function inLargestTiles(runs: readonly TileRun[]): TileRun[] {
  if (runs.length === 0 || runs[0]?.level === levels - 1) return [...runs];
  const larger = wholeTilesOf(runs);
  const held = larger.flatMap(({ level, south, first, last }) =>
    [0, 1].map((north) => ({
      level: level - 1,
      south: south * 2 + north,
      first: first * 2,
      last: last * 2 + 1,
    })),
  );
  return [...without(runs, held), ...inLargestTiles(larger)];
}

/** The tiles of the next level of which all four parts are there. */
function wholeTilesOf(runs: readonly TileRun[]): TileRun[] {
  const rows = byRow(runs);
  return runs.flatMap((one) =>
    (one.south % 2 === 0 ? (rows.get(one.south + 1) ?? []) : []).flatMap((other) => {
      const first = Math.ceil(Math.max(one.first, other.first) / 2);
      const last = Math.floor((Math.min(one.last, other.last) + 1) / 2) - 1;
      return first <= last ? [{ level: one.level + 1, south: one.south / 2, first, last }] : [];
    }),
  );
}

function without(runs: readonly TileRun[], others: readonly TileRun[]): TileRun[] {
  const rows = byRow(others);
  return runs.flatMap((one) =>
    (rows.get(one.south) ?? []).reduce<TileRun[]>(
      (left, { first, last }) =>
        left.flatMap((run) =>
          run.last < first || run.first > last
            ? [run]
            : [
                { ...run, last: first - 1 },
                { ...run, first: last + 1 },
              ].filter((part) => part.first <= part.last),
        ),
      [one],
    ),
  );
}

function byRow(runs: readonly TileRun[]): Map<number, TileRun[]> {
  const rows = new Map<number, TileRun[]>();
  for (const run of runs) rows.set(run.south, [...(rows.get(run.south) ?? []), run]);
  return rows;
}

/** The strips without these tiles of level 0: what is left of each to its west and its east. */
export function stripsBeside(strips: readonly Strip[], runs: readonly TileRun[]): Strip[] {
  return strips.flatMap((one) => {
    const [low, high] = [one.strip * 2, one.strip * 2 + 1].map((row) =>
      runs.find(
        ({ south, first, last }) =>
          south === row &&
          edgeOf(last + 1, tilesPerDegree) > one.west &&
          edgeOf(first, tilesPerDegree) < one.east,
      ),
    );
    if (!low || !high) return [one];
    const west = edgeOf(Math.max(low.first, high.first), tilesPerDegree);
    const east = edgeOf(Math.min(low.last, high.last) + 1, tilesPerDegree);
    if (west >= east) return [one];
    return [
      { ...one, east: Math.min(one.east, west + slack) },
      { ...one, west: Math.max(one.west, east - slack) },
    ];
  });
}

export function milesBetween(a: Point, b: Point): number {
  const [one, other] = [toSphere(a), toSphere(b)];
  const chord = Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z);
  return 2 * earthMiles * Math.asin(Math.min(1, chord / 2));
}

/** A place on the unit sphere. */
export function toSphere({ lat, lng }: Point): { x: number; y: number; z: number } {
  const [phi, lambda] = [radians(lat), radians(lng)];
  return {
    x: Math.cos(phi) * Math.cos(lambda),
    y: Math.cos(phi) * Math.sin(lambda),
    z: Math.sin(phi),
  };
}

/** The square of the straight line through the unit sphere that spans these miles over ground. */
export function squaredChord(miles: number): number {
  return (2 * Math.sin(Math.min(miles / (2 * earthMiles), Math.PI / 2))) ** 2;
}
