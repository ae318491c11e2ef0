export type Position = { lat: number; lng: number };

/** Mean radius of the Earth. */
const EARTH_MILES = 3958.7613;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance; the roads are longer. */
export function milesBetween(a: Position, b: Position): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
}
