/** A moment as a datetime-local field wants it, in the time zone of this browser. */
export function localInput(iso: string | null): string {
  if (!iso) return '';
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What a datetime-local field holds as a moment; null when it is empty. */
export function toIso(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null;
}

/** Today as a date field wants it. */
export function today(): string {
  return localInput(new Date().toISOString()).slice(0, 10);
}

/** A moment as a datetime-local field wants it, on the clock of another time zone. */
export function localInputIn(at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(at).replace(' ', 'T');
}

/** Every time zone this browser knows by name, and the one that is chosen already. */
export function zoneNames(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].toSorted();
}
