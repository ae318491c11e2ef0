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
export function stripsAround(place: Point, miles: number): Strip[] {
  const reach = degrees(miles / earthMiles) + slack;
  const [south, north] = [Math.max(-90, place.lat - reach), Math.min(90, place.lat + reach)];
  const strips: Strip[] = [];
  for (
    let strip = indexOf(south, stripsPerDegree);
    strip <= indexOf(north, stripsPerDegree);
    strip += 1
  ) {
    const from = Math.max(south, edgeOf(strip, stripsPerDegree));
    const to = Math.min(north, edgeOf(strip + 1, stripsPerDegree));
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
 * Part of a strip at the circle's edge, whose listings are looked at one by one; the tiles counted
 * of its southern and its northern row, first and last, none where the last comes before the first.
 */
export type Edge = Strip & { low: Span; high: Span };
type Span = { first: number; last: number };

const none: Span = { first: 0, last: -1 };

/**
 * A circle as the tiles of level 0 whose middle is in it, and its edge: wherever it and these tiles
 * differ, so that what the tiles have too much or too little can be put right.
 */
export function tilesAround(place: Point, miles: number): { tiles: TileRun[]; edges: Edge[] } {
  const within = (lat: number, lng: number) => milesBetween(place, { lat, lng }) < miles - slack;
  const around = stripsAround(place, miles).map((strip) => {
    const spans = (holds: (south: number, tile: number) => boolean) =>
      [strip.strip * 2, strip.strip * 2 + 1].map((south) =>
        // All around a pole, what is inside need not be one run.
        strip.west === -180 && strip.east === 180 ? none : spanOf(strip, (at) => holds(south, at)),
      ) as [Span, Span];
    const [low, high] = spans((south, tile) => within(middleOf(south), middleOf(tile)));
    // A tile's corners are farthest from anywhere.
    const whole = spans((south, tile) =>
      [south, south + 1].every((lat) =>
        [tile, tile + 1].every((lng) => within(tileEdge(lat), tileEdge(lng))),
      ),
    );
    return { ...strip, low, high, whole };
  });
  return {
    tiles: around.flatMap(({ strip, low, high }) =>
      [low, high].flatMap((span, north) =>
        isNone(span) ? [] : [{ level: 0, south: strip * 2 + north, ...span }],
      ),
    ),
    edges: around.flatMap(({ whole: [southern, northern], ...strip }) => {
      const counted = [strip.low, strip.high].filter((span) => !isNone(span));
      const west = Math.min(strip.west, ...counted.map(({ first }) => tileEdge(first)));
      const east = Math.max(strip.east, ...counted.map(({ last }) => tileEdge(last + 1)));
      const from = tileEdge(Math.max(southern.first, northern.first));
      const to = tileEdge(Math.min(southern.last, northern.last) + 1);
      if (isNone(southern) || isNone(northern) || from >= to) return [{ ...strip, west, east }];
      return [
        { ...strip, west, east: from + slack },
        { ...strip, west: to - slack, east },
      ];
    }),
  };
}

const tileEdge = (index: number) => edgeOf(index, tilesPerDegree);
const middleOf = (index: number) => edgeOf(index + 0.5, tilesPerDegree);
const isNone = ({ first, last }: Span) => last < first;

/** The first and the last tile of a stretch that the condition holds for. */
function spanOf({ west, east }: Strip, holds: (tile: number) => boolean): Span {
  let [first, last] = [indexOf(west, tilesPerDegree), indexOf(east, tilesPerDegree)];
  while (first <= last && !holds(first)) first += 1;
  while (last > first && !holds(last)) last -= 1;
  return first <= last ? { first, last } : none;
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
