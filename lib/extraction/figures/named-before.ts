import { type ReadAgainst, yearOf } from '#lib/extraction/figures/calendar';

/** The month of the date named before, where it says one: "September 2021 and the following May". */
export function namedMonth({ named, anchor }: ReadAgainst): string | null {
  const last = named ?? anchor;
  return last && !last.includes('X') ? last : null;
}

/** "that same spring": of the year of the date named before. */
export function namedYear({ named, anchor }: ReadAgainst): string | null {
  return /^\d{4}/u.exec(named ?? anchor ?? '')?.[0] ?? null;
}

/** The year of a month beside the date named before: after it, or before it. */
export function yearBeside(named: string, month: number, step: number): string {
  const now = named.length < 7 ? null : Number(named.slice(5, 7));
  if (step > 0) return yearOf(named, now !== null && month > now ? 0 : 1);
  return yearOf(named, now !== null && month < now ? 0 : -1);
}
