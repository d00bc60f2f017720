import { createTranslator } from 'next-intl';
import check from '../../../messages/en/check.json';
import words from '../../../messages/en/words.json';

const LOCALE = 'en';

/** The sentences of the readers' pages. English only for now; content keeps its own language. */
export const t = createTranslator({ locale: LOCALE, messages: { check }, namespace: 'check' });

/** What the desk itself calls things. */
export const wordOf = createTranslator({ locale: LOCALE, messages: { words }, namespace: 'words' });

/** "9 December 2024" from a day or a moment, the number kept with its month. Days have no zone, moments are told in the desk's. */
export function dayOf(iso: string, timeZone = 'UTC'): string {
  const zone = iso.length === 10 ? 'UTC' : timeZone;
  return format(iso, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).replace(' ', '\u00a0');
}

/** "9 December 2024, 14:20" */
export function timeOf(iso: string, timeZone: string): string {
  return `${dayOf(iso, timeZone)}, ${format(iso, { hour: '2-digit', minute: '2-digit', timeZone })}`;
}

/** "9 December 2024, 14:20 CET" */
export function zonedTimeOf(iso: string, timeZone: string): string {
  return `${dayOf(iso, timeZone)}, ${format(iso, { hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' })}`;
}

/** "9 Dec 2024, 11:12" */
export function shortTimeOf(iso: string, timeZone: string): string {
  const day = format(iso, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  return `${day}, ${format(iso, { hour: '2-digit', minute: '2-digit', timeZone })}`;
}

/** "Russian" for "ru"; the code itself when it names no language. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([LOCALE], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { hourCycle: 'h23', ...options }).format(new Date(iso));
}
