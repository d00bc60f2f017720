/** From when to when digests leave, by the clock of the desk. Who starts after that waits for the next morning. */
const FROM = '07:30';
const UNTIL = '12:00';

/** The day whose digest is due now by the clock of this time zone, YYYY-MM-DD; null outside the morning. */
export function digestDay(now: Date, timeZone: string): string | null {
  const [day = '', time = ''] = clock(timeZone).format(now).split(', ');
  return time >= FROM && time < UNTIL ? day : null;
}

/** Canada writes ISO: 2026-11-29, 07:30. The zone knows about summer time, so no arithmetic is done here. */
function clock(timeZone: string): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', { timeZone, ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
