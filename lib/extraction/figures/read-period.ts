import { type Found, figureOf, withYearWord, yearBehind, yearOfToken } from '#lib/extraction/figures/read-calendar';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { decadeOf, fixed, NEVER, type When } from '#lib/extraction/figures/when';

const JOINT = GAP.of | GAP.hyphen | GAP.dot | GAP.in | GAP.comma;

/** "third quarter of 2024", "Q3 2024", "second half of 2023", "III квартал 2024". */
export function readQuarter(tokens: readonly Token[], i: number, publishedOn: string | null): Found | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return null;
  const quarter = quarterOf(token, next);
  if (quarter === null) return null;
  const year = yearBehind(tokens, i + 2) ?? relativeYear(tokens, i + 2, publishedOn);
  // The first half may be that of a match.
  if (!year && next.word?.half && next.word.part !== undefined) return null;
  // "last quarter": the one before that of publication.
  if (!year && token.word?.which === 'last') return null;
  const to = year?.to ?? i + 2;
  const basis = year && 'basis' in year ? 'publication' : 'written';
  return {
    to,
    start: token.start,
    end: year?.end ?? next.end,
    when: { ...NEVER, year: year?.year ?? null, code: quarter, basis },
  };
}

/** "… of the year", "… of last year". */
export function relativeYear(tokens: readonly Token[], i: number, publishedOn: string | null) {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !publishedOn || !isOnly(token, GAP.of | GAP.in)) return null;
  const { yearStep } = token.word ?? {};
  if (yearStep !== undefined)
    return { year: Number(publishedOn.slice(0, 4)) + yearStep, to: i + 1, end: token.end, basis: 'publication' };
  const isNext = next !== undefined && isOnly(next, GAP.of);
  const which = token.word?.which ?? (isNext && token.word?.unit === 'year' ? next.word?.which : undefined);
  const isYear = token.word?.unit === 'year' || (token.word?.which !== undefined && isNext && next.word?.unit === 'year');
  if (!isYear) return null;
  const last = which === undefined ? token : (next as Token);
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' ? 1 : 0;
  return {
    year: Number(publishedOn.slice(0, 4)) + step,
    to: which === undefined ? i + 1 : i + 2,
    end: last.end,
    basis: 'publication',
  };
}

/** EDTF 33 to 36 for quarters, 40 and 41 for halves. */
function quarterOf(token: Token, next: Token): number | null {
  if (token.word?.quarterSign && next.before === 0 && next.start === token.end) return codeOf(32, Number(next.figure?.value), 4);
  if (token.word?.halfSign && next.before === 0 && next.start === token.end) return codeOf(39, Number(next.figure?.value), 2);
  if (!isOnly(next, GAP.hyphen | GAP.dot)) return null;
  const nth = nthOf(token) ?? (token.word?.final ? (next.word?.quarter ? 4 : 2) : null);
  if (nth === null) return null;
  if (next.word?.quarter) return codeOf(32, nth, 4);
  return next.word?.half ? codeOf(39, nth, 2) : null;
}

function codeOf(base: number, nth: number, most: number): number | null {
  return nth >= 1 && nth <= most ? base + nth : null;
}

function nthOf({ word, figure }: Token): number | null {
  if (figure) return figure.isPlain && !figure.isName && figure.value.length === 1 ? Number(figure.value) : null;
  if (word?.which === 'last') return 4;
  return word?.ordinal ?? word?.roman ?? null;
}

/** "summer of 2023", "winter 2023/24", "im Sommer 2023". */
export function readSeason(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i];
  const season = token?.word?.season;
  if (!token || !season) return null;
  const year = isVerbHere(tokens, i) ? null : yearBehind(tokens, i + 1);
  if (!year) return seasonAlone(token, { to: i + 1, season });
  const second = tokens[year.to];
  const isOver = second && isOnly(second, GAP.slash | GAP.hyphen | GAP.dash) && holds(second, GAP.slash | GAP.hyphen | GAP.dash);
  const isPair = isOver && Number(figureOf(second)) % 100 === (year.year + 1) % 100;
  const to = isPair ? year.to + 1 : year.to;
  return { to, start: token.start, end: isPair ? second.end : year.end, when: { ...NEVER, year: year.year, code: season } };
}

/** "will fall by 2035", "sales fall in 2024": a verb; "the fall of 2024", "fall 2024". */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && (holds(next, GAP.by) || (tokens[i]?.word?.isVerb === true && holds(next, GAP.in)));
}

/** "in the spring", "since the summer", "by autumn". */
function seasonAlone(token: Token, { to, season }: { to: number; season: number }): Found | null {
  if (token.word?.isMany) return null;
  const isOpened = token.word?.stands === true || (token.just & (GAP.in | GAP.since | GAP.until | GAP.by)) !== 0;
  return isOpened ? { to, start: token.start, end: token.end, when: { ...NEVER, code: season } } : null;
}

/** "in late spring", "early autumn 2024": the season, however early or late. */
export function readLateSeason(tokens: readonly Token[], i: number): Found | null {
  const [edge, token] = [tokens[i], tokens[i + 1]];
  const season = token?.word?.season;
  if (!edge || !token || !season || token.word?.isMany || !isOnly(token, GAP.of | GAP.hyphen)) return null;
  const year = yearBehind(tokens, i + 2);
  if (!year && (edge.just & (GAP.in | GAP.since | GAP.until | GAP.by | GAP.from)) === 0) return null;
  return {
    to: year?.to ?? i + 2,
    start: edge.start,
    end: year?.end ?? token.end,
    when: { ...NEVER, year: year?.year ?? null, code: season },
  };
}

const OPENS = GAP.in | GAP.of | GAP.since | GAP.until | GAP.from | GAP.between | GAP.to | GAP.and;
const SURE = [1900, 2060];

/** A year alone: not "2000 people", "over 2000", "2000 euros"; old or round ones need "in" or the like. */
export function readYear(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i];
  const year = yearOfToken(token);
  if (!token || year === null || isAmount(tokens, i)) return null;
  const isOpened = holds(token, OPENS) || tokens[i - 1]?.word?.unit === 'year';
  const isSure = token.end - token.start > 4 || (year >= SURE[0]! && year <= SURE[1]! && year % 1000 !== 0);
  if (!isOpened && !isSure) return null;
  const second = pairedYear(tokens, i, year);
  if (second !== null) {
    const to = withYearWord(tokens, i + 1);
    return { to: to.to, start: token.start, end: to.end, when: fixed(`${year}/${second}`, 'written') };
  }
  return { start: token.start, ...withYearWord(tokens, i), when: { ...NEVER, year } };
}

function isAmount(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  // "pre-2016 days"
  if (token.before === (GAP.of | GAP.hyphen)) return false;
  if (isNumbered(token, tokens[i + 1])) return true;
  const { word: before, end = -9 } = tokens[i - 1] ?? {};
  const next = tokens[i + 1];
  if (tokens[i - 1]?.figure && holds(token, GAP.hyphen) && token.start - end === 1) return true;
  if (before && token.start - end <= 1 && (before.currency !== undefined || before.label || before.minus)) return true;
  // "since at least 2019"
  if (before?.approx && token.before === 0) return (tokens[i - 1]!.just & (GAP.since | GAP.until | GAP.from | GAP.by)) === 0;
  if (!next?.word || next.before !== 0 || next.start - token.end > 1) return false;
  const { measure, currency, power, unit, part } = next.word;
  if (unit === 'year') return false;
  return measure !== undefined || currency !== undefined || power !== undefined || (part ?? 0) > 10;
}

/** "Directive 2019/904": a number of a paper, unless the second is a year as well. */
function isNumbered({ end }: Token, next: Token | undefined): boolean {
  if (!next?.figure || next.before !== GAP.slash || next.start - end !== 1) return false;
  return !/^(?:\d\d|(?:19|20)\d\d)$/.test(next.figure.value);
}

/** "2019–2021", "2023/24". */
function pairedYear(tokens: readonly Token[], i: number, year: number): number | null {
  const next = tokens[i + 1];
  if (!next || !isOnly(next, GAP.slash | GAP.hyphen | GAP.dash) || next.before === 0) return null;
  const second = yearOfToken(next);
  if (second !== null) return second > year ? second : null;
  const short = figureOf(next);
  if (!short || !next.figure?.isPlain || short.length !== 2) return null;
  const full = Math.floor(year / 100) * 100 + Number(short);
  return full > year && full - year < 60 ? full : null;
}

/** "the nineteen-thirties". */
function longDecade(tokens: readonly Token[], i: number): Found | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const century = token?.word?.value ?? 0;
  const ten = next?.word?.decade ?? 100;
  if (!token || !next || century < 17 || century > 20 || ten >= 100 || !isOnly(next, GAP.hyphen)) return null;
  return { to: i + 2, start: token.start, end: next.end, when: decade(century * 100 + ten) };
}

/** "the 1990s", "1990-х", "années 90", "the nineties", "década de 1990", "die 90er". */
export function readDecade(tokens: readonly Token[], i: number, isAsked = false): Found | null {
  const token = tokens[i];
  if (!token) return null;
  const next = tokens[i + 1];
  const long = longDecade(tokens, i);
  if (long) return long;
  const behind = decadeIn(token) ?? (isAsked ? wordedDecade(token) : null);
  if (behind !== null) {
    const isWord = next?.word?.unit === 'year' && isOnly(next, 0) && next.start - token.end <= 1;
    return { to: isWord ? i + 2 : i + 1, start: token.start, end: isWord ? next.end : token.end, when: decade(behind) };
  }
  const { unit } = token.word ?? {};
  if (!next || (unit !== 'year' && unit !== 'decade') || !isOnly(next, GAP.of | GAP.apostrophe)) return null;
  const ten = next.word?.decade ?? tenOf(next);
  if (ten === null || (unit === 'year' && !isTens(token, ten))) return null;
  return { to: i + 2, start: token.start, end: next.end, when: decade(ten) };
}

/** "años 90", but not "año 1990". */
function isTens({ start, end, word }: Token, ten: number): boolean {
  return ten % 10 === 0 && end - start > 3 && (word?.isMany === true || ten < 100);
}

/** "late Seventies": the edge before it opens it. */
function wordedDecade({ word }: Token): number | null {
  return word?.value === undefined ? (word?.decade ?? null) : null;
}

function decadeIn({ figure, word, just }: Token): number | null {
  if (figure?.isDecade && figure.isPlain) return Number(figure.value);
  // "In the sixties", but not "in his sixties".
  const isOpened = (just & (GAP.in | GAP.of | GAP.since | GAP.from)) !== 0;
  // Spanish "veinte" is a number first; "los años veinte" is read with its noun.
  return word?.decade !== undefined && word.value === undefined && isOpened ? word.decade : null;
}

function tenOf(token: Token): number | null {
  const value = figureOf(token);
  return value && token.figure?.isPlain && /^(?:1[5-9]|20)?\d0$/.test(value) ? Number(value) : null;
}

/** "The 90s" are those of the last century, "the 20s" may be any: two figures count from 1900. */
function decade(ten: number): When {
  const year = ten < 100 ? 1900 + ten : ten;
  return { ...fixed(decadeOf(year, null), 'written'), year };
}

/** "19th century", "XIX века", "siglo XIX". */
export function readCentury(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !isOnly(next, JOINT & ~GAP.comma)) return null;
  const first = token.word?.unit === 'century' ? token : next;
  const number = first === token ? next : token;
  if (first.word?.unit !== 'century') return null;
  const nth =
    number.word?.roman ?? (number.figure && figureOf(number) ? Number(number.figure.value) : (number.word?.ordinal ?? 0));
  if (nth < 1 || nth > 21 || (number.figure && !number.figure.isOrdinal && !holds(next, GAP.dot))) return null;
  return { to: i + 2, start: token.start, end: next.end, when: fixed(`${String(nth - 1).padStart(2, '0')}XX`, 'written') };
}
