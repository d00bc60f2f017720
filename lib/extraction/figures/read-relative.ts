import { addDays, knownDay, type ReadAgainst, unitOf, yearOf, monthOf } from '#lib/extraction/figures/calendar';
import { thatYear } from '#lib/extraction/figures/counted-from';
import { isEdgeOfMonth } from '#lib/extraction/figures/read-offset';
import { namedMonth, namedYear, yearBeside } from '#lib/extraction/figures/named-before';
import { type Found, figureOf, yearOfToken } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type TimeUnit, type Token, type Which, type Word } from '#lib/extraction/figures/tokens';
import { type Direction, fixed, weekdayFrom, type When } from '#lib/extraction/figures/when';

const UNKNOWN_DAY = 'XXXX-XX-XX';
/** Steps of a unit from the one that is. */
export const STEPS: Record<Which, number> = {
  last: -1,
  previous: -1,
  this: 0,
  same: 0,
  next: 1,
  following: 1,
  'before last': -2,
  'after next': 2,
};

/** Years beyond the last or the next one. */
function beyond(step: number): number {
  return step < -1 ? step + 1 : step > 1 ? step - 1 : 0;
}

function published({ publishedOn }: ReadAgainst, read: (day: string) => string, unknown = UNKNOWN_DAY): When {
  return fixed(publishedOn ? read(publishedOn) : unknown, 'publication');
}

/** "yesterday", "last night", "overnight", "recently". */
export function readDayWord(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  const token = tokens[i];
  const { day, vague } = token?.word ?? {};
  if (!token || (day === undefined && vague === undefined)) return null;
  // "overnight into Sunday"
  const next = tokens[i + 1];
  if (vague === 'overnight' && next?.word?.weekday !== undefined && next.start - token.end <= 6) return null;
  const when = day === undefined ? vagueOf(vague, tokens.slice(0, i), against) : published(against, (at) => addDays(at, day));
  return when && { to: i + 1, start: token.start, end: token.end, when };
}

function vagueOf(vague: Word['vague'], before: readonly Token[], against: ReadAgainst): When | null {
  const { anchor } = against;
  const day = knownDay(anchor);
  const last = before.at(-1);
  if (vague === 'that day') return anchor?.length === 10 ? fixed(anchor, 'text') : null;
  if (vague === 'day after') return day ? fixed(addDays(day, 1), 'text') : null;
  if (vague === 'day before') return day ? fixed(addDays(day, -1), 'text') : null;
  if (vague === 'that week') return day ? fixed(unitOf('week', day, 0), 'text') : null;
  if (vague === 'that month') return anchor && anchor.length >= 7 ? fixed(anchor.slice(0, 7), 'text') : null;
  if (vague === 'that year') return thatYear(against);
  if (vague === 'then' || vague === 'since then') return then(against, vague);
  if (vague === 'year before') return yearBefore(before, against);
  if (vague === 'recent') return { ...published(against, (day) => `../${day}`), isVague: true };
  if (vague === 'overnight') return published(against, (day) => `${addDays(day, -1)}/${day}`);
  // "Three weeks later" is a day that the words do not name.
  if (vague === 'after' && last && (last.word?.value !== undefined || last.figure)) return null;
  return anchor ? fixed(`${anchor}/..`, 'text', true) : null;
}

/** "By then", "since then": the date named last; what is to come nothing has happened since. */
function then({ named, anchor, publishedOn }: ReadAgainst, vague: 'then' | 'since then'): When | null {
  const of = named ?? anchor;
  if (!of || !/^\d{4}(?:-\d\d){0,2}$/.test(of)) return null;
  if (vague === 'then') return fixed(of, 'text');
  return publishedOn !== null && of > publishedOn ? null : fixed(`${of}/..`, 'text');
}

/** "In 2023 …, a year earlier": before the year just named, else before the year of publication. */
function yearBefore(before: readonly Token[], against: ReadAgainst): When {
  const named = before.map((token) => yearOfToken(token)).findLast((year) => year !== null) ?? null;
  const year = named ?? (before.length === 0 ? yearJustNamed(against) : null);
  return year === null ? published(against, (day) => yearOf(day, -1), 'XXXX') : fixed(String(year - 1), 'text');
}

/** "Last year it was 39. The year before, it was 43": the sentence begins with it, and the year named last is no old one. */
function yearJustNamed({ named, publishedOn }: ReadAgainst): number | null {
  const year = /^\d{4}$/.test(named ?? '') ? Number(named) : null;
  return year !== null && publishedOn !== null && Number(publishedOn.slice(0, 4)) - year <= 1 ? year : null;
}

/** "Tuesday", "last Tuesday", "next Friday"; a day and month may follow or stand before, then the weekday only decorates. */
export function readWeekday(tokens: readonly Token[], i: number, at: Direction): Found | null {
  const token = tokens[i];
  const weekday = token?.word?.weekday;
  if (!token || weekday === undefined) return null;
  const next = tokens[i + 1];
  if (next && isWeekBehind(token, next)) {
    const when = published(at.against, (day) => addDays(weekdayFrom(day, weekday, 1), 7));
    return { to: i + 2, start: token.start, end: next.end, when };
  }
  const behind = next && isOnly(next, 0) && next.start - token.end === 1 ? next.word?.which : undefined;
  const before = isOnly(token, GAP.of) ? tokens[i - 1]?.word?.which : undefined;
  const which = before ?? behind;
  const isButOne = before === 'last' && behind === 'before last';
  const step = isButOne ? -2 : (stepTold(which) ?? (isComing(token, at) ? 1 : 0));
  const named = which !== undefined && isOfText(which) ? knownDay(at.against.anchor) : null;
  const when =
    named !== null && which !== undefined
      ? fixed(weekdayFrom(named, weekday, which === 'same' ? 0 : (STEPS[which] as -1 | 1)), 'text')
      : published(at.against, (day) => addDays(weekdayFrom(day, weekday, Math.sign(step) as -1 | 0 | 1), 7 * beyond(step)));
  const isBehind = isButOne || (before === undefined && behind !== undefined);
  return { to: isBehind ? i + 2 : i + 1, start: token.start, end: isBehind ? next!.end : token.end, when };
}

/** "last", "next"; "this Friday" and "that Friday" leave it to the words around. "last Friday but one" is told by both. */
function stepTold(which: Which | undefined): number | null {
  return which === undefined || which === 'this' || isOfText(which) ? null : STEPS[which];
}

/** "Saturday week": a week from the next one. */
function isWeekBehind({ end }: Token, { word, before, start }: Token): boolean {
  return word?.unit === 'week' && !word.isMany && before === 0 && start - end === 1;
}

function isComing({ before, isAfterAhead }: Token, { isAhead, isGoverned }: Direction): boolean {
  if (isGoverned) return isAhead;
  return (isAhead && (before & (GAP.until | GAP.in | GAP.from | GAP.since)) !== 0) || isAfterAhead;
}

function isOfText(which: Which): boolean {
  return which === 'previous' || which === 'following' || which === 'same';
}

/** "last year", "this week", "прошлом году", "l'année dernière", "last March", "the previous day". */
export function readWhich(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !isOnly(next, GAP.of | GAP.hyphen)) return null;
  const isBefore = token.word?.which !== undefined;
  // "the last week of May" is told by its month.
  if (isBefore && isEdgeOfMonth(tokens, i)) return null;
  // "on 41 days last winter": "last" belongs to what follows.
  if (!isBefore && token.word?.isMany && isTimeWord(tokens[i + 2], next)) return null;
  const which = token.word?.which ?? (next.before === 0 && next.start - token.end === 1 ? next.word?.which : undefined);
  const noun = isBefore ? next : token;
  const when = which ? whichOf(which, noun, against) : null;
  return when && { to: i + 2, start: token.start, end: next.end, when };
}

function isTimeWord(token: Token | undefined, before: Token): boolean {
  if (!token?.word || token.before !== 0 || token.start - before.end !== 1) return false;
  const { unit, season, month, weekday } = token.word;
  return (unit ?? season ?? month ?? weekday) !== undefined;
}

function whichOf(which: Which, { word }: Token, against: ReadAgainst): When | null {
  if (!word) return null;
  if (word.month) return monthWhich(which, word.month, against);
  if (word.season) return seasonWhich(which, word.season, against);
  if (word.quarter) return { ...published(against, (day) => quarterFrom(day, STEPS[which]), 'XXXX'), isVague: false };
  const { unit } = word;
  if (!unit || unit === 'hour' || word.weeks !== undefined) return null;
  if (word.isMany) return manyOf(which, against);
  if (isOfText(which) || (unit === 'day' && which === 'next')) return ofText(which, unit, against);
  // "over the next decade": the ten years from now on.
  if (unit === 'decade' && which === 'next') return published(against, (day) => `${yearOf(day, 0)}/${yearOf(day, 10)}`, 'XXXX');
  return published(against, (day) => unitOf(unit, day, STEPS[which]), unitOf(unit, null, 0));
}

/** "In the following days": from the day named on; "the last weeks" end with publication. */
function manyOf(which: Which, against: ReadAgainst): When | null {
  const { anchor } = against;
  if (which === 'last' || which === 'previous') return { ...published(against, (day) => `../${day}`), isVague: true };
  if (which === 'same' || which === 'this') return null;
  if (anchor) return fixed(`${anchor}/..`, 'text', true);
  return which === 'next' ? { ...published(against, (day) => `${day}/..`), isVague: true } : null;
}

/** "The next day" counts from the last day named; without one, from publication only where that is what people mean. */
function ofText(which: Which, unit: TimeUnit, against: ReadAgainst): When | null {
  const { anchor, publishedOn } = against;
  const day = knownDay(anchor);
  if (day) return fixed(unitOf(unit, day, STEPS[which]), 'text');
  if (anchor && unit === 'day' && which === 'same') return fixed(anchor, 'text');
  const isCounted = which === 'previous' && unit !== 'day' && publishedOn !== null;
  return isCounted ? published(against, (day) => unitOf(unit, day, -1)) : null;
}

/** The nearest March that is over, the one of this year, the one to come. */
function monthWhich(which: Which, month: number, against: ReadAgainst): When | null {
  const step = STEPS[which];
  const two = String(month).padStart(2, '0');
  const same = which === 'same' ? namedYear(against) : null;
  if (same) return fixed(`${same}-${two}`, 'text');
  const named = which === 'following' || which === 'previous' ? namedMonth(against) : null;
  if (named) return fixed(`${yearBeside(named, month, step)}-${two}`, 'text');
  const read = (day: string) => {
    const now = Number(day.slice(5, 7));
    const move = step < 0 ? (month < now ? 0 : -1) : step > 0 ? (month > now ? 0 : 1) : 0;
    return `${yearOf(day, move + beyond(step))}-${two}`;
  };
  return published(against, read, `XXXX-${two}`);
}

const SEASON_MONTH: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function seasonWhich(which: Which, season: number, against: ReadAgainst): When | null {
  const step = STEPS[which];
  const month = SEASON_MONTH[season] ?? 1;
  const same = which === 'same' ? namedYear(against) : null;
  if (same) return fixed(`${same}-${season}`, 'text');
  const named = which === 'following' || which === 'previous' ? namedMonth(against) : null;
  if (named) return fixed(`${yearBeside(named, month, step)}-${season}`, 'text');
  const read = (day: string) => {
    const now = Number(day.slice(5, 7));
    const isOver = month + 2 < now;
    return `${yearOf(day, (step < 0 ? (isOver ? 0 : -1) : step > 0 ? (month > now ? 0 : 1) : 0) + beyond(step))}-${season}`;
  };
  return published(against, read, `XXXX-${season}`);
}

function quarterFrom(day: string, step: number): string {
  const month = monthOf(day, step * 3);
  return `${month.slice(0, 4)}-${32 + Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** "three years ago", "vor drei Jahren", "hace tres años", "три года назад"; "two days later" counts from the day named. */
export function readAgo(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.word?.ago === 'within') return readWithin(tokens, i, against);
  const isBefore = token.word?.ago === 'before';
  const first = isBefore ? i + 1 : i;
  const counted = countedUnit(tokens, first);
  if (!counted) return isBefore ? null : readNamedAgo(tokens, i, against);
  const last = tokens[counted.to];
  const isAfter = last?.word?.ago === 'after' && isOnly(last, GAP.of);
  // "years ago", "decades ago": how many is not said.
  if (isAfter && token.word?.isMany && counted.to === i + 1 && counted.unit !== 'hour')
    return { to: counted.to + 1, start: token.start, end: last.end, when: manyAgo(tokens, i, counted.unit, against) };
  if (!isBefore && !isAfter) return null;
  const { count, unit } = counted;
  const when =
    unit === 'hour'
      ? published(against, (day) => day)
      : published(against, (day) => backBy(day, count, unit), unitOf(unit, null, 0));
  const to = isBefore ? counted.to : counted.to + 1;
  return { to, start: token.start, end: (tokens[to - 1] as Token).end, when: { ...when, isVague: unit === 'week' } };
}

/** "a couple of years ago" is two; else "years ago" lies before publication. */
function manyAgo(tokens: readonly Token[], i: number, unit: TimeUnit, against: ReadAgainst): When {
  if (tokens[i - 1]?.word?.isCouple && isOnly(tokens[i] as Token, GAP.of))
    return { ...published(against, (day) => backBy(day, 2, unit), unitOf(unit, null, 0)), isVague: unit === 'week' };
  return { ...published(against, (day) => `../${day}`), isVague: true };
}

/** "two summers ago", "three Saturdays ago", "two Aprils ago": so many of them back. */
function readNamedAgo(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  const [token, next, last] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
  const count = token.word?.value ?? Number(figureOf(token) ?? Number.NaN);
  if (!next?.word || last?.word?.ago !== 'after' || last.before !== 0 || next.before !== 0 || !(count >= 1 && count < 20))
    return null;
  const { season, weekday, month } = next.word;
  const year = (day: string) => `${yearOf(day, 1 - count)}${day.slice(4)}`;
  const when =
    weekday === undefined
      ? season || month
        ? published(
            against,
            (day) =>
              (season ? seasonWhich : monthWhich)('last', season ?? month ?? 0, { ...against, publishedOn: year(day) })?.fixed ??
              'XXXX',
            'XXXX',
          )
        : null
      : published(against, (day) => addDays(weekdayFrom(day, weekday, -1), -7 * (count - 1)));
  return when && { to: i + 3, start: token.start, end: last.end, when };
}

/** "dentro de dos semanas". */
function readWithin(tokens: readonly Token[], i: number, against: ReadAgainst): Found | null {
  const counted = countedUnit(tokens, i + 1);
  if (!counted || counted.unit === 'hour') return null;
  const { start } = tokens[i] as Token;
  const { end } = tokens[counted.to - 1] as Token;
  const { count, unit } = counted;
  const when = published(against, (day) => backBy(day, -count, unit), unitOf(unit, null, 0));
  return { to: counted.to, start, end, when: { ...when, isVague: unit === 'week' } };
}

function backBy(day: string, count: number, unit: TimeUnit): string {
  if (unit === 'week') return `${addDays(day, -7 * count)}~`;
  if (unit === 'month') return monthOf(day, -count);
  if (unit === 'decade' || unit === 'century') return yearOf(day, -count * (unit === 'decade' ? 10 : 100));
  return unitOf(unit, day, -count);
}

/** "three years", "a year", "год": how many of which unit. */
function countedUnit(tokens: readonly Token[], i: number): { count: number; unit: TimeUnit; to: number } | null {
  const token = tokens[i];
  const { unit, value } = token?.word ?? {};
  // "half a century ago"
  const isHalf = (unit === 'century' || unit === 'decade') && tokens[i - 1]?.word?.part === 2 && token?.before === GAP.of;
  if (unit) return { count: isHalf ? 0.5 : (token?.word?.weeks ?? 1), unit, to: i + 1 };
  const next = tokens[i + 1];
  const count = value ?? Number(figureOf(token) ?? Number.NaN);
  const isWhole = Number.isInteger(count) && count > 0 && count < 2000;
  // Spanish "un" is an article as well.
  if (!isWhole || !next?.word?.unit || !isOnly(next, count === 1 ? GAP.hyphen | GAP.of : GAP.hyphen)) return null;
  return { count: count * (next.word.weeks ?? 1), unit: next.word.unit, to: i + 2 };
}
