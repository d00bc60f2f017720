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
