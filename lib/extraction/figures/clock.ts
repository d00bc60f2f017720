import type { Span } from '#lib/extraction/extraction';

/** Spanish "a las 4.20 horas". */
const HOUR_BEFORE = /(?:^|\s)(?:a|sobre|hacia|desde|hasta)\slas?\s$/u;
const HOUR = /^\d{1,2}(?:\.\d\d)?$/;

/** "5 p.m." is a time of day. */
export function isClock(text: string, { start, end }: Span): boolean {
  if (HOUR_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && HOUR.test(text.slice(start, end))) return true;
  return /^\s?(?:[ap]\.?\s?m\b|o['’]clock|Uhr\b|heures?\b(?!\sde)|год\.)/i.test(text.slice(end, end + 9));
}
