/** The calendar day of a moment in a zone, YYYY-MM-DD. */
export function dayIn(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).slice(0, 10);
}

/**
 * The moment at which a clock in the zone shows this local time (YYYY-MM-DDTHH:MM). An hour that comes twice in autumn is the
 * first of the two; one that spring leaves out is read as if the clock had not been changed yet, so it falls after the gap.
 */
export function momentIn(local: string, timeZone: string): Date {
  const asUtc = new Date(`${local}:00Z`).getTime();
  const offsets = [-1, 1].map((day) => offsetAt(new Date(asUtc + day * DAY_MS), timeZone));
  const candidates = offsets.map((offset) => new Date(asUtc - offset));
  const exact = candidates.filter((at) => wallClock(at, timeZone) === local);
  return exact.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? candidates[0]!;
}

/** What a clock in the zone shows at a moment: YYYY-MM-DDTHH:MM. */
export function wallClock(at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** By how much the zone's clocks are ahead of UTC then, in milliseconds, to the minute. */
function offsetAt(at: Date, timeZone: string): number {
  return new Date(`${wallClock(at, timeZone)}:00Z`).getTime() - Math.floor(at.getTime() / 60_000) * 60_000;
}
