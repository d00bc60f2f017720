import type { ReadDate, Span } from '#lib/extraction/extraction';
import type { ReadAgainst } from '#lib/extraction/figures/calendar';
import { readBrokenHace } from '#lib/extraction/figures/broken-ago';
import { readDatesElsewhere } from '#lib/extraction/figures/dates-elsewhere';
import { readClock, readDayAlone, readDayNumber, readHalfOfMonth, readShift } from '#lib/extraction/figures/counted-from';
import { readDayNumbers } from '#lib/extraction/figures/day-numbers';
import { readEdge } from '#lib/extraction/figures/read-edge';
import { readEndOf } from '#lib/extraction/figures/read-offset';
import { readNthWeekday, readWeekend } from '#lib/extraction/figures/weekends';
import { readFeast } from '#lib/extraction/figures/feasts';
import { isCountOf } from '#lib/extraction/figures/looks/romance';
import { type Reading, turnedDirection } from '#lib/extraction/figures/looks/direction';
import { readMonthsOf, readMonthsTo, readNumberedDay } from '#lib/extraction/figures/months';
import { type Found, readDayMonth, readMonth, readMonthDay } from '#lib/extraction/figures/read-calendar';
import { isNoDate } from '#lib/extraction/figures/no-date';
import { readCentury, readDecade, readQuarter, readSeason, readYear, relativeYear } from '#lib/extraction/figures/read-period';
import { readAgo, readDayWord, readWeekday, readWhich } from '#lib/extraction/figures/read-relative';
import { readInOneWord } from '#lib/extraction/figures/looks/slavic-dates';
import { scanFigures } from '#lib/extraction/figures/scan';
import { readWordedYear } from '#lib/extraction/figures/worded-years';
import { readSpan } from '#lib/extraction/figures/read-span';
import { readInEnglish } from '#lib/extraction/figures/read-in-english';
import { isJoint, isNextMonth, isYears } from '#lib/extraction/figures/joined';
import { beforeSecond, isNextDay, isThatWeekday, readWeekdayOfWeek } from '#lib/extraction/figures/weekday-of-week';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { basisOf, type Direction, edtfOf, fixed, intervalOf, NEVER, type When } from '#lib/extraction/figures/when';
import { endOfTold, inSpanish, thatOne } from '#lib/extraction/figures/told-beside';
import { wordsOf } from '#lib/extraction/figures/words/languages';

/**
 * Dates of a stretch in EDTF (ISO 8601-2), each with the reason for its reading. Without a publication date a missing year
 * stays open (`XXXX-12-06`) and a relative day stays unread: today is never assumed. News looks back, so a day without a
 * year is the latest that is not after publication, unless the words look ahead.
 */
export function readDates(text: string, within: Span, at: ReadAgainst & { language: string }): ReadDate[] {
  const base = at.language.split('-')[0] ?? '';
  if (!wordsOf(base)) return readDatesElsewhere(text, within, at);
  const { tokens, isAhead, isFuture } = scanFigures(text, within, at.language);
  const isEnglish = base === 'en';
  const ahead = isAhead && !isEnglish;
  const direction = {
    hasDayFirst: base === 'de',
    against: at,
    isAhead: ahead,
    isSure: ahead,
    isFuture,
    isGoverned: isEnglish,
    isEnglish,
  };
  return readAll(tokens, { text, direction, isEnglish, isSpanish: base === 'es', isGerman: base === 'de', base });
}

function readAll(tokens: readonly Token[], first: Reading): ReadDate[] {
  const dates: ReadDate[] = [];
  let reading = first;
  for (let i = 0; i < tokens.length; ) {
    const found = endOfTold(thatOne(readInterval(tokens, i, reading.direction), reading), reading);
    const hour = hourAt(tokens, i);
    // What is counted from a date of the text lies where that says.
    const place = found?.when.basis === 'text' ? hour : (found ?? hour);
    const turned = place ? turnedDirection(reading, tokens.slice(i, place.to), place) : null;
    const read = turned ? readInterval(tokens, i, turned) : found;
    const last = read && reading.isSpanish ? inSpanish(tokens, { i, read, reading, isAhead: turned?.isAhead === true }) : read;
    if (last && !isCountOf(reading.base, reading.text, last) && !isNoDate(reading.base, reading.text, last))
      dates.push(dateOf(last, { ...reading, direction: turned ?? reading.direction }));
    reading = last ? naming(reading, dates.at(-1)?.edtf ?? '') : reading;
    i = last ? last.to : i + 1;
  }
  return dates;
}

/** An hour that has no day behind it may have one ahead. */
function hourAt(tokens: readonly Token[], i: number): Pick<Found, 'to' | 'start' | 'end'> | null {
  const token = tokens[i];
  return token?.figure?.isClock ? { to: i + 1, start: token.start, end: token.end } : null;
}

/** What follows in an English stretch is counted from the date that was named last. */
function naming(reading: Reading, edtf: string): Reading {
  if (!reading.isEnglish || !/^\d{4}(?:-[0-4]\d(?:-\d\d)?)?~?$/.test(edtf)) return reading;
  const { against } = reading.direction;
  // Of a season or a quarter its year.
  const named = edtf.replace('~', '').replace(/^(\d{4})-[2-4]\d$/, '$1');
  const anchor = named.length === 10 ? named : against.anchor;
  return { ...reading, direction: { ...reading.direction, against: { ...against, named, anchor, told: named } } };
}

function dateOf({ start, end, when }: Found, { text, direction }: Reading): ReadDate {
  return { text: text.slice(start, end), start, end, edtf: edtfOf(when, direction), basis: basisOf(when, direction) };
}

/** "between 2019 and 2021", "5 May to 7 June", "since 2015"; else one date. */
function readInterval(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const token = tokens[i];
  const found = readOne(tokens, i, direction);
  if (!found || !token) return null;
  const first = { ...found, when: leaning(found.when, token) };
  const second = secondOf(tokens, { first, opener: token }, direction);
  if (second) {
    const lead = holds(token, GAP.between | GAP.from | GAP.since) ? token.lead : first.start;
    const basis =
      first.when.fixed === null && first.when.year === null && second.when.year === null ? 'written' : second.when.basis;
    const from = first.when.edge === 'end' ? first.when : { ...beforeSecond(first.when, second.when), edge: null };
    const when = { ...fixed(intervalOf(from, second.when, direction), basis), year: second.when.year };
    const isOpen = first.when.fixed === null && second.when.fixed === null && second.when.year === null;
    return { to: second.to, start: lead, end: second.end, when: isOpen ? { ...when, ...inferred(direction) } : when };
  }
  return (token.just & GAP.since) !== 0 && isSince(token) ? since(first, token, direction) : first;
}

/** "since May", "by March", "until June": which way the word before looks. */
function leaning(when: When, token: Token): When {
  if ((token.just & GAP.since) !== 0) return { ...atOnce(when), lean: 'back' };
  return (token.just & (GAP.by | GAP.until)) !== 0 ? { ...atOnce(when), lean: 'ahead' } : when;
}

/** "since mid-May", "by early 2027": one end of a stretch is a month or a year, and no stretch of its own; "since the start of 2024" is January. */
function atOnce(when: When): When {
  const { edge, month, year } = when;
  if (edge === null || edge === 'end' || when.code !== null || when.fixed !== null) return when;
  return { ...when, edge: null, month: month ?? (edge === 'early' && year !== null ? 1 : null) };
}

/** An interval whose year is inferred says so, though its EDTF is complete. */
function inferred({ against }: Direction): { basis: 'publication' | 'written' } {
  return { basis: against.publishedOn ? 'publication' : 'written' };
}

/** "с 2015 года" and "dal 2015" mean since; "from Monday" alone does not. */
function isSince({ just }: Token): boolean {
  return (just & (GAP.of | GAP.to)) === 0 || (just & GAP.from) === 0;
}

function since(first: Found, token: Token, direction: Direction): Found {
  const edtf = edtfOf(first.when, direction);
  if (edtf.includes('/')) return first;
  return { ...first, start: token.lead, when: { ...first.when, fixed: `${edtf}/..`, year: first.when.year } };
}

const JOINTS = GAP.to | GAP.and | GAP.dash | GAP.hyphen | GAP.until | GAP.of | GAP.in;

function secondOf(
  tokens: readonly Token[],
  { first, opener }: { first: Found; opener: Token },
  direction: Direction,
): Found | null {
  const at = first.to + (isJoint(tokens, first.to) ? 1 : 0);
  const next = tokens[at];
  const { edge } = first.when;
  if (
    !next ||
    !isOnly(next, JOINTS) ||
    (edtfOf(first.when, direction).includes('/') && (edge === null || (!first.when.month && first.when.year === null)))
  )
    return null;
  const isOpened = holds(opener, GAP.between | GAP.from | GAP.since);
  const isJoined = isOpened ? holds(next, GAP.to | GAP.and | GAP.dash | GAP.hyphen) : holds(next, GAP.dash | GAP.hyphen);
  const isNext = isNextMonth(first.when, next) || isYears(first.when, next);
  if (!isJoined && !isNext && !(holds(next, GAP.to) && isNextDay(tokens[first.to - 1] as Token, next))) return null;
  const read = readOne(tokens, at, direction) ?? (first.when.month === null ? null : readMonth(tokens, at, true));
  // "between November and the middle of February": an edge of a month ends a stretch by its month.
  const second = read?.when.edge && read.when.edge !== 'end' ? { ...read, when: { ...read.when, edge: null } } : read;
  return second && !edtfOf(second.when, direction).includes('/') ? second : null;
}

function readOne(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const found = readAlone(tokens, i, direction);
  return found ? withRelativeYear(tokens, found, direction.against.publishedOn) : null;
}

/** "in April last year", "en abril del año pasado". */
function withRelativeYear(tokens: readonly Token[], found: Found, publishedOn: string | null): Found {
  const { year, month, code, fixed: whole } = found.when;
  if (whole !== null || year !== null || (month === null && code === null)) return found;
  const behind = relativeYear(tokens, found.to, publishedOn);
  if (!behind) return found;
  return { ...found, to: behind.to, end: behind.end, when: { ...found.when, year: behind.year, basis: 'publication' } };
}

function readAlone(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const token = tokens[i];
  if (!token) return null;
  return token.figure ? readFromFigure(tokens, i, direction) : readFromWord(tokens, i, direction);
}

function readFromFigure(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const { against } = direction;
  const token = tokens[i] as Token;
  const date = token.figure?.date;
  if (date) return { to: i + 1, start: token.start, end: token.end, when: writtenDate(date) };
  return (
    readDayMonth(tokens, i) ??
    (direction.isEnglish ? readInEnglish(tokens, i, direction) : null) ??
    readDayAlone(tokens, i, direction) ??
    readClock(tokens, i, direction) ??
    readShift(tokens, i, against) ??
    readMonthsTo(tokens, i, (at) => readOne(tokens, at, { ...direction, isAhead: false })) ??
    readAgo(tokens, i, against) ??
    readQuarter(tokens, i, against.publishedOn) ??
    readCentury(tokens, i) ??
    readDecade(tokens, i) ??
    readYear(tokens, i)
  );
}

function writtenDate(date: string) {
  const [year, month, day] = date.split('-').map(Number);
  const isOpen = Number.isNaN(year);
  return { ...NEVER, year: isOpen ? null : (year ?? null), month: month ?? null, day: day ?? null };
}

function readFromWord(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const { against } = direction;
  const word = (tokens[i] as Token).word;
  if (!word) return null;
  const ofWeek = readWeekdayOfWeek(tokens, i, against.publishedOn);
  if (ofWeek) return ofWeek;
  if (word.edge) return readEdge(tokens, i, direction) ?? readNamed(tokens, i, direction);
  if (word.weekday !== undefined) return readFromWeekday(tokens, i, direction);
  if (word.month) return readMonthDay(tokens, i, direction) ?? readMonthOfYear(tokens, i, against) ?? readMonth(tokens, i);
  return readNamed(tokens, i, direction);
}

function readNamed(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const { against } = direction;
  return (
    readDayMonth(tokens, i) ??
    readDayNumber(tokens, i, direction) ??
    readDayNumbers(tokens, i, direction) ??
    (direction.isEnglish ? readInEnglish(tokens, i, direction) : null) ??
    readSpan(tokens, i, against) ??
    readEndOf(tokens, i, against) ??
    (direction.isEnglish ? readWordedYear(tokens, i) : null) ??
    readShift(tokens, i, against) ??
    readHalfOfMonth(tokens, i) ??
    readNthWeekday(tokens, i, direction) ??
    readWeekend(tokens, i, direction) ??
    readQuarter(tokens, i, against.publishedOn) ??
    readInOneWord(tokens, i, against) ??
    readWhichDay(tokens, i, direction) ??
    readWhich(tokens, i, against) ??
    readMonthsOf(tokens, i, against.publishedOn) ??
    readMonthsTo(tokens, i, (at) => readOne(tokens, at, { ...direction, isAhead: false })) ??
    readFeast(tokens, i, { publishedOn: against.publishedOn, isAhead: isAheadHere(tokens[i] as Token, direction) }) ??
    readBrokenHace(tokens, i, against.publishedOn) ??
    readAgo(tokens, i, against) ??
    readDayWord(tokens, i, against) ??
    readSeason(tokens, i) ??
    readCentury(tokens, i) ??
    readDecade(tokens, i)
  );
}

/** "last March" unless "year" follows: "March last year". */
function readMonthOfYear(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  return tokens[i + 2]?.word?.unit === 'year' && tokens[i + 1]?.word?.which ? null : readWhich(tokens, i, against);
}

/** A feast is to come when the words right before it look ahead and the sentence does. */
function isAheadHere(token: Token, { isAhead, isGoverned }: Direction): boolean {
  if (isGoverned) return isAhead;
  return isAhead && ((token.just & (GAP.by | GAP.until | GAP.in)) !== 0 || token.isAfterAhead);
}

/** "last Tuesday", "next Friday". */
function readWhichDay(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!token.word?.which || next?.word?.weekday === undefined || !isOnly(next, GAP.of)) return null;
  const found = readWeekday(tokens, i + 1, direction);
  return found && { ...found, start: token.start };
}

/** "Friday, 6 December": the day and month count. */
function readFromWeekday(tokens: readonly Token[], i: number, direction: Direction): Found | null {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const isDirect = next !== undefined && isOnly(next, GAP.comma | GAP.of | GAP.in | GAP.dot);
  const dated = isDirect
    ? (readDayMonth(tokens, i + 1) ?? readMonthDay(tokens, i + 1, direction) ?? figureDate(tokens, i + 1))
    : null;
  if (dated) return { ...dated, start: token.start };
  const apart =
    next && !isDirect && next.start - token.end < 12
      ? (readDayMonth(tokens, i + 1) ?? readMonthDay(tokens, i + 1, direction))
      : null;
  if (apart && isThatWeekday(token, apart, direction)) return { ...apart, start: token.start };
  return (isDirect ? readNumberedDay(tokens, i, direction.against.publishedOn) : null) ?? readWeekday(tokens, i, direction);
}

function figureDate(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i] as Token;
  const date = token.figure?.date;
  return date ? { to: i + 1, start: token.start, end: token.end, when: writtenDate(date) } : null;
}
