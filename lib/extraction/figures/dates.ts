import type * as chrono from 'chrono-node';
import type { ReadDate, Span } from '#lib/extraction/extraction';
import { addDays, type ReadAgainst } from '#lib/extraction/figures/calendar';
import { dateReader, mayHoldDate } from '#lib/extraction/figures/date-words';
import { looksAhead, MAY_BE_RELATIVE, RELATIVE_DATES } from '#lib/extraction/figures/relative-dates';

const YEAR =
  /(?=[12])(?<![\p{L}\d.,/$€£-])((?:1[5-9]|20)\d{2})(?![\p{L}\d/-]|[.,]\d|\s?(?:%|percent|people|tonnes|euros|dollars))/gu;
const NO_DATE = /^(?:may|mar|march|sat|sun|wed|now|second|second's|the second|today's)$/;

/**
 * Dates of a stretch in EDTF (ISO 8601-2), each with the reason for its reading. Without a publication date a missing year
 * stays open (`XXXX-12-06`) and a relative day stays unread: today is never assumed. News looks back, so a day without a
 * year is the latest that is not after publication, unless the words look ahead.
 */
export function readDates(text: string, within: Span, at: ReadAgainst & { language: string }): ReadDate[] {
  const words = text.slice(within.start, within.end);
  const isEnglish = at.language.startsWith('en');
  const found = [...(isEnglish ? readRelative(words, at) : []), ...readDays(words, at), ...readYears(words)];
  if (found.length === 0) return found;
  return withoutOverlap(found)
    .map((date) => ({ ...date, start: date.start + within.start, end: date.end + within.start }))
    .toSorted((a, b) => a.start - b.start);
}

function readRelative(words: string, against: ReadAgainst): ReadDate[] {
  if (!MAY_BE_RELATIVE.test(words)) return [];
  return RELATIVE_DATES.flatMap((each) =>
    [...words.matchAll(each.pattern)].flatMap((match) => {
      const edtf = each.read(match, against);
      if (!edtf) return [];
      const basis = basisOf(each.against, against, each.isVague ?? false);
      return [{ text: match[0], start: match.index, end: match.index + match[0].length, edtf, basis }];
    }),
  );
}

function basisOf(from: 'publication' | 'text' | 'itself', { publishedOn, anchor }: ReadAgainst, isVague: boolean): string {
  const about = isVague ? ', roughly' : '';
  if (from === 'itself') return `as written${about}`;
  if (from === 'text') return `counted from ${anchor} named before${about}`;
  return publishedOn ? `counted from the publication date ${publishedOn}${about}` : 'no publication date';
}

function readYears(words: string): ReadDate[] {
  return [...words.matchAll(YEAR)].map(({ 1: year = '', index }) => ({
    text: year,
    start: index,
    end: index + year.length,
    edtf: year,
    basis: 'as written',
  }));
}

function readDays(words: string, at: ReadAgainst & { language: string }): ReadDate[] {
  const reader = mayHoldDate(at.language, words) ? dateReader(at.language, words) : null;
  if (!reader) return [];
  const instant = new Date(`${at.publishedOn ?? '2000-01-01'}T12:00:00Z`);
  return reader.parse(words, { instant, timezone: 0 }).flatMap((result) => {
    const raw = result.text;
    const lead = /^\s*(?:on\s+)?/i.exec(raw)?.[0].length ?? 0;
    const start = result.index + lead;
    const text = raw.slice(lead).replace(/[\s,.;:]+$/, '');
    const before = words.slice(Math.max(0, start - 12), start);
    const read = isDay(text, before) ? edtfOf(result.start, at.publishedOn, { before, words, text }) : null;
    return read ? [{ text, start, end: start + text.length, ...read }] : [];
  });
}

/** Not "may" the verb, not "within four hours", not a time of day. */
function isDay(text: string, before: string): boolean {
  if (text === '' || NO_DATE.test(text) || /^(?:within|for|in under|after|every)\b/i.test(text)) return false;
  if (/\b(?:within|every|for)\s$/i.test(before)) return false;
  return /\p{L}{3}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u.test(text) && !/^\d+\s?(?:hours?|minutes?|seconds?|h|min)\b/i.test(text);
}

type Parts = chrono.ParsedResult['start'];
type Reading = Pick<ReadDate, 'edtf' | 'basis'>;
const UNKNOWN_DAY: Reading = { edtf: 'XXXX-XX-XX', basis: 'no publication date' };

interface Around {
  text: string;
  before: string;
  words: string;
}

function edtfOf(parts: Parts, publishedOn: string | null, around: Around): Reading | null {
  const hasYear = parts.isCertain('year');
  if (hasYear && isWritten(around.text)) return { edtf: joined(parts, parts.get('year')), basis: 'as written' };
  if (!hasYear && parts.isCertain('month')) return withoutYear(parts, publishedOn, around);
  if (!hasYear && !isDayKnown(parts)) return null;
  if (!publishedOn) return UNKNOWN_DAY;
  const edtf = hasYear ? joined(parts, parts.get('year')) : countedDay(parts, publishedOn, isAhead(around.before));
  return { edtf, basis: `counted from the publication date ${publishedOn}` };
}

function isDayKnown(parts: Parts): boolean {
  return parts.isCertain('day') || parts.isCertain('weekday');
}

function isAhead(before: string): boolean {
  return /\b(?:until|till|by|next|from|starting)\s(?:\p{L}+\s)?$/iu.test(before);
}

function withoutYear(parts: Parts, publishedOn: string | null, around: Around): Reading {
  if (!publishedOn) return { edtf: joined(parts, 'XXXX'), basis: 'no publication date' };
  const year = likelyYear(parts, publishedOn, looksAhead(around.words));
  return { edtf: joined(parts, year), basis: `year inferred from the publication date ${publishedOn}` };
}

/** A year in figures. "Yesterday" has a certain year to the parser too, but one counted from a day that may be unknown. */
function isWritten(text: string): boolean {
  return /\d{4}|\d[./-]\d{1,2}[./-]\d{2}|['’]\d\d/.test(text);
}

function joined(parts: Parts, year: number | string | null): string {
  const two = (value: number | null) => String(value ?? 1).padStart(2, '0');
  const month = parts.isCertain('month') ? `-${two(parts.get('month'))}` : '';
  const day = month && parts.isCertain('day') ? `-${two(parts.get('day'))}` : '';
  return `${String(year).padStart(4, '0')}${month}${day}`;
}

function likelyYear(parts: Parts, publishedOn: string, isComing: boolean): number {
  const year = Number(publishedOn.slice(0, 4));
  const isLater = joined(parts, year) > publishedOn.slice(0, parts.isCertain('day') ? 10 : 7);
  if (!isLater) return year;
  const months = (parts.get('month') ?? 1) - Number(publishedOn.slice(5, 7));
  return isComing && months <= 6 ? year : year - 1;
}

function countedDay(parts: Parts, publishedOn: string, isComing: boolean): string {
  const day = new Date(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1));
  const iso = day.toISOString().slice(0, 10);
  if (!parts.isCertain('weekday')) return iso;
  if (isComing) return iso <= publishedOn ? addDays(iso, 7) : iso;
  return iso > publishedOn ? addDays(iso, -7) : iso;
}

/** Where two readings meet, the longer stands. */
function withoutOverlap(dates: ReadDate[]): ReadDate[] {
  const kept: ReadDate[] = [];
  for (const date of dates.toSorted((a, b) => b.text.length - a.text.length)) {
    if (kept.every((other) => date.end <= other.start || date.start >= other.end)) kept.push(date);
  }
  return kept;
}
