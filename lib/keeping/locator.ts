const TIME = /(?<!\d)(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/;

/** The first time in a locator ("12:40", "1:02:03"), in seconds; null when it names none. */
export function secondsOf(locator: string): number | null {
  const found = TIME.exec(locator);
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  return Number(seconds) >= 60 ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The first page in a locator ("page 12", "p. 3"); null when it names none. */
export function pageOf(locator: string): number | null {
  const found = /(?:\bpage|\bp\.|\bS\.|\bpp\.)\s*(\d{1,5})/i.exec(locator);
  return found ? Number(found[1]) : null;
}
