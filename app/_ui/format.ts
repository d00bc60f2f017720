const LOCALE = 'en';

/** "28 Nov 2024" for a calendar day; what is no full day (a month, a year, "2024-12-06?") is shown as it is written. */
export function dayOf(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return format(new Date(`${day}T00:00:00Z`), 'UTC', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "11:36" on the day of `now`, "24 Nov, 11:36" in the same year, else with the year. In the desk's time zone. */
export function momentOf(at: Date, clock: { now: Date; timeZone: string }): string {
  const time = format(at, clock.timeZone, { hour: '2-digit', minute: '2-digit' });
  const day = (date: Date) => format(date, clock.timeZone, { day: 'numeric', month: 'short', year: 'numeric' });
  if (day(at) === day(clock.now)) return time;
  const isThisYear = day(at).slice(-4) === day(clock.now).slice(-4);
  return `${isThisYear ? day(at).slice(0, -5) : day(at)}, ${time}`;
}

/** "28 Nov 2024" for a moment, in the desk's time zone. */
export function dayIn(at: Date, timeZone: string): string {
  return format(at, timeZone, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "28 Nov 2024 11:36" for one moment among several, in the desk's time zone. */
export function dayAndTimeOf(at: Date, timeZone: string): string {
  return `${dayIn(at, timeZone)} ${format(at, timeZone, { hour: '2-digit', minute: '2-digit' })}`;
}

/** "28 Nov 2024, 11:36:05 CET": a moment that has to be exact, with its time zone. */
export function exactTimeOf(at: Date, timeZone: string): string {
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' } as const;
  return `${dayIn(at, timeZone)}, ${format(at, timeZone, time)}`;
}

/** "Russian" for "ru"; the code itself when it names no language. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([LOCALE], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "b7e4 09a1": enough of a hash to compare by eye. */
export function shortHash(hash: string, groups = 2): string {
  return hash.slice(0, groups * 4).replace(/(.{4})(?=.)/g, '$1 ');
}

/** "1.2 MB", "340 MB", "1.4 GB"; under a tenth of a megabyte in KB. */
export function sizeOf(bytes: number): string {
  if (bytes < 100_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  if (bytes >= 1_000_000_000) return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
  return bytes < 10_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.round(bytes / 1_000_000)} MB`;
}

/** Making a formatter takes far longer than using it, and lists use the same few for every row. */
const made = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${Object.entries(options).join(' ')}`;
  const formatter = made.get(key) ?? new Intl.DateTimeFormat('en-GB', { hourCycle: 'h23', timeZone, ...options });
  made.set(key, formatter);
  return formatter.format(date);
}
