import * as chrono from 'chrono-node';
import type { ReadDate, Span } from '#lib/extraction/extraction';

const MAY_BE_DATE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|ago|quarter)\b|\b(?:last|next)\s+(?:week|month|year|night)|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d/i;
const QUARTER = /\b(first|second|third|fourth)\s+quarter(?:\s+of)?\s+((?:19|20)\d{2})\b/giu;
const YEAR = /(?<![\d.,/-])(?:\b(early|mid|late)[ -])?\b((?:19|20)\d{2})\b(?![\d/-]|[.,]\d)/giu;
const QUARTERS: Record<string, number> = { first: 33, second: 34, third: 35, fourth: 36 };

/**
 * Dates of a sentence in EDTF (ISO 8601-2), each with the reason for its reading. Without a publication date a missing year
 * stays open (`XXXX-12-06`) and a relative day stays unread: today is never assumed.
 */
export function readDates(text: string, within: Span, publishedOn: string | null): ReadDate[] {
  const words = text.slice(within.start, within.end);
  if (!MAY_BE_DATE.test(words)) return [];
  const found: ReadDate[] = [...readQuarters(words), ...readDays(words, publishedOn), ...readYears(words)];
  return withoutOverlap(found)
    .map((date) => ({ ...date, start: date.start + within.start, end: date.end + within.start }))
    .toSorted((a, b) => a.start - b.start);
}

function readQuarters(words: string): ReadDate[] {
  return [...words.matchAll(QUARTER)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    edtf: `${match[2]}-${QUARTERS[match[1]?.toLowerCase() ?? 'first']}`,
    basis: 'as written',
  }));
}

function readYears(words: string): ReadDate[] {
  return [...words.matchAll(YEAR)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    edtf: match[2] ?? '',
    basis: match[1] ? `${match[1].toLowerCase()} in the year` : 'as written',
  }));
}

function readDays(words: string, publishedOn: string | null): ReadDate[] {
  const reference = new Date(`${publishedOn ?? '2000-01-01'}T12:00:00Z`);
  // Days written in figures are read day first, as most of the world writes them.
  const reader = /\d{1,2}[./]\d{1,2}[./]\d/.test(words) ? chrono.en.GB : chrono.en.casual;
  return reader.parse(words, { instant: reference, timezone: 0 }).flatMap((result) => {
    const isRelative = !/\d/.test(result.text) && !result.start.isCertain('weekday');
    const read = isRelative && !publishedOn ? UNKNOWN_DAY : edtfOf(result.start, publishedOn);
    if (!read || !/\p{L}|\d/u.test(result.text)) return [];
    return [{ text: result.text, start: result.index, end: result.index + result.text.length, ...read }];
  });
}

/** "Yesterday" in a text of unknown date. */
const UNKNOWN_DAY = { edtf: 'XXXX-XX-XX', basis: 'no publication date' };

type Parts = chrono.ParsedResult['start'];

function edtfOf(parts: Parts, publishedOn: string | null): { edtf: string; basis: string } | null {
  const hasMonth = parts.isCertain('month');
  if (parts.isCertain('year')) return { edtf: joined(parts, parts.get('year') ?? 0), basis: 'as written' };
  if (hasMonth) {
    if (!publishedOn) return { edtf: joined(parts, 'XXXX'), basis: 'no publication date' };
    return { edtf: joined(parts, pastYear(parts, publishedOn)), basis: 'year inferred from the publication date' };
  }
  const isRelativeDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (!isRelativeDay) return null;
  if (!publishedOn) return UNKNOWN_DAY;
  return { edtf: pastDay(parts, publishedOn), basis: 'counted from the publication date' };
}

function joined(parts: Parts, year: number | string): string {
  const two = (value: number | null) => String(value ?? 1).padStart(2, '0');
  const month = parts.isCertain('month') ? `-${two(parts.get('month'))}` : '';
  const day = month && parts.isCertain('day') ? `-${two(parts.get('day'))}` : '';
  return `${String(year).padStart(4, '0')}${month}${day}`;
}

/** News looks back: a day without a year is the latest that is not after the day of publication. */
function pastYear(parts: Parts, publishedOn: string): number {
  const year = Number(publishedOn.slice(0, 4));
  return joined(parts, year) > publishedOn.slice(0, parts.isCertain('day') ? 10 : 7) ? year - 1 : year;
}

function pastDay(parts: Parts, publishedOn: string): string {
  const day = new Date(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1));
  const iso = day.toISOString().slice(0, 10);
  const isAfter = parts.isCertain('weekday') && iso > publishedOn;
  return isAfter ? new Date(day.getTime() - 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10) : iso;
}

/** Where two readings meet, the longer stands. */
function withoutOverlap(dates: ReadDate[]): ReadDate[] {
  const kept: ReadDate[] = [];
  for (const date of dates.toSorted((a, b) => b.text.length - a.text.length)) {
    if (kept.every((other) => date.end <= other.start || date.start >= other.end)) kept.push(date);
  }
  return kept;
}
