import type { Span } from '#lib/extraction/extraction';
import { anyCase } from '#lib/extraction/text/any-case';

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

/** "a quarter to nine", "twenty-five past two", "at ten to nine", "0930 hours", "open from nine to five". */
const HANDS = anyCase(
  /(?<!\p{L})(?:(?:an?\s)?quarter|half|five|ten|twenty|twenty-five|\d{1,2}\sminutes|minutes)\s(?:to|past|before|after)\s$/iu,
);
const HOURS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])$/i;
const AT = anyCase(
  /(?<!\p{L})(?:at|by|until|till|around|about|since|just before|just after|shortly before|shortly after|before|after)\s(?:an?\s)?$/iu,
);
const OPEN = anyCase(
  /(?<!\p{L})(?:open(?:s|ed)?|ran|runs?|works?|worked|working|operates?|operated|daily|shifts?|weekdays|hours|job|\p{Lu}\p{Ll}+days?)\s(?:[^.;,\d]{0,20}\s)?from\s$/iu,
);

/** English hours told by the hands of the clock or by opening times. */
export function isEnglishClock(text: string, { start, end }: Span, first: Span): boolean {
  const words = text.slice(first.start, first.end);
  const last = text.slice(start, end);
  if (
    /^[01]\d[0-5]\d$|^2[0-3][0-5]\d$/.test(words) &&
    (/^\shours\b/.test(text.slice(first.end, first.end + 7)) || words.startsWith('0'))
  )
    return (
      /^\shours\b/.test(text.slice(first.end, first.end + 7)) || AT.test(text.slice(Math.max(0, first.start - 20), first.start))
    );
  const behind = text.slice(end, end + 12);
  const isHour = HOURS.test(last) && !/^[\s-](?:\p{Ll}{2,}s\b|per\b|%|million|thousand|hundred)/u.test(behind);
  if (!isHour) return false;
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const hands = HANDS.exec(text.slice(Math.max(0, start - 26), start))?.[0];
  if (hands !== undefined) {
    const at = start - hands.length;
    return /quarter|half|minutes/i.test(hands) || AT.test(text.slice(Math.max(0, at - 20), at));
  }
  return first.start !== start && HOURS.test(words) && OPEN.test(before);
}

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
  return /^\s?(?:[ap]\.?\s?m\b|o['’]clock|in\sthe\s(?:morning|afternoon|evening)\b|at\snight\b|Uhr\b|heures?\b(?!\sde)|год\.)/i.test(
    text.slice(end, end + 18),
  );
}

const TELLS_HOUR = anyCase(
  /(?<!\p{L})(?:at|by|until|till|before|after|past|around|about|since)\s(?:(?:an?\s)?quarter|half|five|ten|twenty|twenty-five)\s(?:to|past)\s\p{L}/iu,
);

/** Whether English words tell an hour: "picked up at ten to seven". */
export function tellsHour(words: string): boolean {
  return TELLS_HOUR.test(words);
}
