/**
 * A circle on the Earth as the directory stores it: in strips of a twentieth of a degree of
 * latitude, and in each strip tiles of a twentieth of a degree of longitude (`search_strip`).
 */

const earthMiles = 3958.7613;
const perDegree = 20;
/** Wider than what is lost in rounding, narrower than any two doors. */
const slack = 1e-9;

type Point = { lat: number; lng: number };

/** Longitudes, from west to east, outside of which no point of the strip is in the circle. */
export type Strip = { strip: number; west: number; east: number };

/** Tiles of a strip, first and last, that lie wholly within the circle. */
export type TileRun = { strip: number; first: number; last: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const indexOf = (angle: number) => Math.floor((angle + 180) * perDegree);
const edgeOf = (index: number) => index / perDegree - 180;

/** The strips that a circle touches. One that reaches over the date line is two of them. */
export function stripsAround(place: Point, miles: number): Strip[] {
  const reach = degrees(miles / earthMiles) + slack;
  const [south, north] = [Math.max(-90, place.lat - reach), Math.min(90, place.lat + reach)];
  const strips: Strip[] = [];
  for (let strip = indexOf(south); strip <= indexOf(north); strip += 1) {
    const [from, to] = [Math.max(south, edgeOf(strip)), Math.min(north, edgeOf(strip + 1))];
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
    const [row, first, last] = [Math.floor(strip / perDegree), indexOf(west), indexOf(east)];
    const columns = Math.floor(last / perDegree) - Math.floor(first / perDegree) + 1;
    return Array.from(
      { length: columns },
      (_, at) => row * 361 + Math.floor(first / perDegree) + at,
    );
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

/** Runs of tiles whose every point is in the circle: a tile's corners are farthest from anywhere. */
export function tilesWithin(place: Point, miles: number): TileRun[] {
  return stripsAround(place, miles).flatMap(({ strip, west, east }) => {
    // All around a pole, what is inside need not be one run.
    if (west === -180 && east === 180) return [];
    const inside = (tile: number) =>
      [strip, strip + 1].every((lat) =>
        [tile, tile + 1].every(
          (lng) => milesBetween(place, { lat: edgeOf(lat), lng: edgeOf(lng) }) < miles - slack,
        ),
      );
    let [first, last] = [indexOf(west), indexOf(east)];
    while (first <= last && !inside(first)) first += 1;
    while (last > first && !inside(last)) last -= 1;
    return first <= last ? [{ strip, first, last }] : [];
  });
}

/** The strips without these tiles: what is left of each to its west and its east. */
export function stripsBeside(strips: readonly Strip[], runs: readonly TileRun[]): Strip[] {
  return strips.flatMap((one) => {
    const run = runs.find(
      ({ strip, first, last }) =>
        strip === one.strip && edgeOf(last + 1) > one.west && edgeOf(first) < one.east,
    );
    if (!run) return [one];
    return [
      { ...one, east: Math.min(one.east, edgeOf(run.first) + slack) },
      { ...one, west: Math.max(one.west, edgeOf(run.last + 1) - slack) },
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
