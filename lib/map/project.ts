/** Where something is, in degrees. */
export type MapPoint = { lat: number; lng: number };

/** In units of the drawing; y grows downwards. */
export type Spot = { x: number; y: number };

export type Box = { south: number; north: number; west: number; east: number };

export type MapView = {
  /** What the drawing shows, to its edges. */
  box: Box;
  unitsPerMile: number;
  toSpot(point: MapPoint): Spot;
};

type Frame = { width: number; height: number; padding: number };

const MILES_PER_DEGREE = 69.0936;
/** A street's length: one office alone is not shown larger than life. */
const LEAST_MILES = 0.5;

/**
 * A flat view in which all the points lie inside the frame's padding, north up, miles equally long
 * in both directions. Over a plan's service area the Earth's roundness moves nothing by a pin's
 * width. Null where there is nothing to show.
 */
export function fitMap(
  points: readonly MapPoint[],
  { width, height, padding }: Frame,
): MapView | null {
  if (points.length === 0) return null;
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  const middle = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
  const milesPerLng = MILES_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180);
  const across = Math.max((Math.max(...lngs) - Math.min(...lngs)) * milesPerLng, LEAST_MILES);
  const down = Math.max((Math.max(...lats) - Math.min(...lats)) * MILES_PER_DEGREE, LEAST_MILES);
  const unitsPerMile = Math.min((width - 2 * padding) / across, (height - 2 * padding) / down);
  const halfLat = height / 2 / unitsPerMile / MILES_PER_DEGREE;
  const halfLng = width / 2 / unitsPerMile / milesPerLng;
  return {
    box: {
      south: middle.lat - halfLat,
      north: middle.lat + halfLat,
      west: middle.lng - halfLng,
      east: middle.lng + halfLng,
    },
    unitsPerMile,
    toSpot: ({ lat, lng }) => ({
      x: width / 2 + (lng - middle.lng) * milesPerLng * unitsPerMile,
      y: height / 2 - (lat - middle.lat) * MILES_PER_DEGREE * unitsPerMile,
    }),
  };
}

/** The largest round number of miles that is drawn within so many units. */
export function roundMiles(unitsPerMile: number, units: number): number {
  const miles = units / unitsPerMile;
  const ten = 10 ** Math.floor(Math.log10(miles));
  return [5, 2, 1].map((step) => step * ten).find((round) => round <= miles) ?? ten;
}

/** What is drawn around a spot: half of it to each side. */
export type Drawn = Spot & { width: number; height: number };

export function overlap(a: Drawn, b: Drawn): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** A pin of one place in the list, or of several that would hide each other. */
export type Pin = Drawn & { numbers: readonly number[]; text: string };

const pinHeight = 24;
const pinLetter = 8.5;

function pinOf(numbers: readonly number[], { x, y }: Spot): Pin {
  const text = numbers.length > 2 ? `${numbers[0]} +${numbers.length - 1}` : numbers.join(", ");
  return {
    numbers,
    text,
    x,
    y,
    width: Math.max(pinHeight, text.length * pinLetter + 12),
    height: pinHeight,
  };
}

/** Pins for numbered spots, none of which lies over another: those that would become one. */
export function mergePins(spots: readonly (Spot & { number: number })[]): Pin[] {
  let pins = spots.map(({ number, x, y }) => pinOf([number], { x, y }));
  for (;;) {
    const pair = findOverlap(pins);
    if (!pair) return pins;
    const merged = merge(...pair);
    pins = pins.flatMap((pin) => (pin === pair[0] ? [merged] : pin === pair[1] ? [] : [pin]));
  }
}

function findOverlap(pins: readonly Pin[]): [Pin, Pin] | null {
  for (const [at, one] of pins.entries()) {
    const other = pins.slice(at + 1).find((pin) => overlap(one, pin));
    if (other) return [one, other];
  }
  return null;
}

function merge(one: Pin, other: Pin): Pin {
  const numbers = [...one.numbers, ...other.numbers].sort((a, b) => a - b);
  const share = other.numbers.length / numbers.length;
  return pinOf(numbers, {
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  });
}

const labelLetter = 7;
const labelHeight = 18;

/** Names that fit beside what is drawn already and inside the frame; who comes first has the say. */
export function placeLabels(
  names: readonly (Spot & { text: string })[],
  taken: readonly Drawn[],
  { width, height }: Pick<Frame, "width" | "height">,
): (Drawn & { text: string })[] {
  const placed: (Drawn & { text: string })[] = [];
  for (const name of names) {
    const label = { ...name, width: name.text.length * labelLetter + 8, height: labelHeight };
    const isInside =
      label.x >= label.width / 2 &&
      label.x <= width - label.width / 2 &&
      label.y >= label.height / 2 &&
      label.y <= height - label.height / 2;
    if (isInside && ![...taken, ...placed].some((other) => overlap(label, other))) {
      placed.push(label);
    }
  }
  return placed;
}
