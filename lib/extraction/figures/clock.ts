import type { Span } from '#lib/extraction/extraction';

/** Spanish "a las 4.20 horas". */
const HOUR_BEFORE = /(?:^|\s)(?:a|sobre|hacia|desde|hasta|pasadas)\slas?\s$/u;
const HOUR = /^(?:[01]?\d|2[0-4])(?:\.\d\d)?$/;

/** "a las tres y media", "las nueve menos cuarto": no half of anything. */
const SPANISH_HOUR = /(?:^|\s)las?\s(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d{1,2})\s(?:y|menos)\s$/iu;

/** "caught fire at 9.47": hours and minutes, and nothing that they count. */
const AT_BEFORE = /(?:^|\s)(?:at|by|until|till|from|before|after)\s$/u;
const TIME = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const ENDS = /^(?:$|[,.;)]|\s(?!%|per\s?cent|points?\b|million|billion|to the|euros?\b|dollars?\b))/;

/** "6.20 утра", "в семь вечера". */
const DAYPART = /^\s(?:утра|вечера|ночи|ранку|вечора|ночі)(?!\p{L})/u;

/** "5 p.m." is a time of day. */
export function isClock(text: string, { start, end }: Span): boolean {
  if (SPANISH_HOUR.test(text.slice(Math.max(0, start - 22), start))) return true;
  if (HOUR_BEFORE.test(text.slice(Math.max(0, start - 14), start)) && HOUR.test(text.slice(start, end))) return true;
  if (
    AT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    TIME.test(text.slice(start, end)) &&
    ENDS.test(text.slice(end, end + 10))
  )
    return true;
  if (DAYPART.test(text.slice(end, end + 9)) && HOUR.test(text.slice(start, end).replace(/^\p{L}+$/u, '1'))) return true;
  return /^\s?(?:[ap]\.?\s?m\b|o['’]clock|Uhr\b|heures?\b(?!\sde)|год\.)/i.test(text.slice(end, end + 9));
}
