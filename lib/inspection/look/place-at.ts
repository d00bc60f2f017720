import type { Place } from '#lib/inspection/look/looked';

/** A place on earth, in degrees; null where the numbers are none, or nothing but zeros. */
export function placeAt(latitude: number, longitude: number): Place | null {
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isPlace ? { latitude, longitude } : null;
}

const POINT = /^([+-])(\d{2,6}(?:\.\d{1,20})?)([+-])(\d{3,7}(?:\.\d{1,20})?)/;

/** A place as recordings write it (ISO 6709): +51.5000+007.2500/, or in degrees and minutes, +5130+00715/. */
export function placeIn(text: string): Place | null {
  const [, north, latitude = '', east, longitude = ''] = POINT.exec(text.trim()) ?? [];
  return placeAt(degreesIn(north, latitude, 2), degreesIn(east, longitude, 3));
}

/** How many digits stand before the point says whether minutes and seconds follow the degrees. */
function degreesIn(sign: string | undefined, digits: string, width: number): number {
  const more = (/^\d*/.exec(digits)?.[0].length ?? 0) - width;
  const rest = digits.slice(width);
  const minutes: Record<number, () => number> = {
    0: () => Number(digits),
    2: () => Number(digits.slice(0, width)) + Number(rest) / 60,
    4: () => Number(digits.slice(0, width)) + Number(rest.slice(0, 2)) / 60 + Number(rest.slice(2)) / 3600,
  };
  const degrees = minutes[more]?.() ?? Number.NaN;
  return sign === '-' ? -degrees : degrees;
}
