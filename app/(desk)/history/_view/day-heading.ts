import type { HistoryEntry } from '#lib/audit/read-history';
import { t } from './texts';

interface Clock {
  now: Date;
  timeZone: string;
}

export interface HistoryDay {
  heading: string;
  entries: HistoryEntry[];
}

/** The acts day by day in the desk's time zone, newest first. */
export function intoDays(entries: readonly HistoryEntry[], clock: Clock): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const entry of entries) {
    const heading = headingOf(entry.at, clock);
    const last = days.at(-1);
    if (last?.heading === heading) last.entries.push(entry);
    else days.push({ heading, entries: [entry] });
  }
  return days;
}

function headingOf(at: Date, { now, timeZone }: Clock): string {
  const day = (moment: Date) =>
    new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
      moment,
    );
  if (day(at) === day(now)) return t('history.today');
  if (day(at) === day(new Date(now.getTime() - 86_400_000))) return t('history.yesterday');
  return day(at);
}

/** "12:04:07" in the desk's time zone: acts of one minute keep their order visible. */
export function timeOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
}
