import type { ReadQuantity, Span } from '#lib/extraction/extraction';
import { readAround } from '#lib/extraction/figures/around';
import { isClock } from '#lib/extraction/figures/clock';
import { readCounted } from '#lib/extraction/figures/counted';
import { everyNth, partOfEach } from '#lib/extraction/figures/ratios';
import { halfBehind, movedBy, type NumberRead, powerIn, readNumber } from '#lib/extraction/figures/numbers';
import { shareUnits } from '#lib/extraction/figures/parts-of';
import { type Second, secondOf } from '#lib/extraction/figures/ranges';
import { isWorth } from '#lib/extraction/figures/worth';
import { scanFigures } from '#lib/extraction/figures/scan';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';

interface Reading {
  text: string;
  within: Span;
  language: string;
  tokens: readonly Token[];
  taken: readonly Span[];
}

interface Found {
  quantity: ReadQuantity;
  to: number;
}

/**
 * Numbers with what they count, of what and compared with what; those inside a date are left to the date. Values are decimal
 * strings, two for a range or a score. Units are UCUM and ISO 4217 codes where there is one, else the noun as written.
 */
export function readQuantities(text: string, within: Span, taken: readonly Span[], language = 'en'): ReadQuantity[] {
  const { tokens } = scanFigures(text, within, language);
  if (tokens.length === 0) return [];
  // "three weeks later" is a date and a count of weeks.
  const whole = taken.filter(({ start, end }) => !COUNTED_FROM.test(text.slice(start, end)));
  const reading = { text, within, language, tokens, taken: whole };
  const quantities: ReadQuantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = readQuantity(reading, i);
    if (found) quantities.push(found.quantity);
    i = found ? found.to : i + 1;
  }
  return shareUnits(text, quantities);
}

const COUNTED_FROM = /^(?:\d|\p{L}+[\s-]\p{L}+s ).*(?:later|earlier|before|afterwards)$/u;

function readQuantity(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  const token = tokens[i] as Token;
  if (isTaken(reading, token) || isLabelled(tokens, i)) return null;
  const times = readTimes(reading, i);
  if (times) return times;
  const first = partOfEach(reading.text, tokens, i) ?? everyNth(reading.text, tokens, i) ?? readNumber(tokens, i);
  if (!first || isClock(reading.text, first)) return null;
  const second = secondOf(reading, i, first);
  const unit = unitOf(reading, { i, last: second?.number ?? first, number: first });
  // "un euro y medio"
  if (!second && unit.isMeasure && unit.to > first.to && halfBehind(tokens, unit.to)) {
    const whole = { ...first, value: String(Number(first.value) + 0.5) };
    return finish(reading, { i, first: whole, second, unit: { ...unit, end: (tokens[unit.to] as Token).end, to: unit.to + 1 } });
  }
  if (!second && first.isWorded && !isWorth(reading.text, first, unit)) return null;
  return finish(reading, { i, first, second, unit });
}

function isTaken({ taken }: Reading, { start, end }: Token): boolean {
  return taken.some((date) => start < date.end && end > date.start);
}

/** "Article 5", "No. 10", "№ 7". */
function isLabelled(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  return before?.word?.label === true && isOnly(token, GAP.dot) && token.start - before.end <= 2;
}

/** "three times", "twice", "вдвое". */
function readTimes(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  const alone = tokens[i]?.word?.times;
  const number = alone === undefined ? readNumber(tokens, i) : null;
  const next = number ? tokens[number.to] : undefined;
  const isCounted = next?.word?.times === 0 && isOnly(next, GAP.hyphen) && next.start - (number?.end ?? 0) <= 1;
  if (!alone && !isCounted) return null;
  const { start } = tokens[i] as Token;
  const { end } = isCounted ? next : (tokens[i] as Token);
  const value = number && isCounted ? number.value : String(alone);
  const to = number && isCounted ? number.to + 1 : i + 1;
  return { quantity: described(reading, { start, end, value, unit: 'times', i, isShare: true }).quantity, to };
}

interface Unit {
  unit: string | null;
  end: number;
  to: number;
  isMeasure: boolean;
}

/** The currency before, the unit of measure or the noun behind a number. */
function unitOf(reading: Reading, { i, last, number }: { i: number; last: NumberRead; number: NumberRead }): Unit {
  const { tokens, text, within, language } = reading;
  const none = { unit: null, end: last.end, to: last.to, isMeasure: false };
  const sign = currencyBefore(reading, i);
  const next = tokens[last.to];
  const word =
    next && isOnly(next, GAP.hyphen | GAP.of | GAP.dot | GAP.apostrophe) && next.start - last.end <= 4 ? next.word : null;
  const code = word?.measure ?? word?.currency;
  if (sign !== null) return { ...none, unit: sign, isMeasure: true };
  if (next && code && isUnitHere(reading, { next, last })) return { unit: code, end: next.end, to: last.to + 1, isMeasure: true };
  if (number.isShare) return measureOfShare(reading, last) ?? none;
  const behind = text.slice(last.end, Math.min(within.end, last.end + 90));
  const joint =
    last.hasPower || tokens[last.to - 1]?.word?.dozen !== undefined
      ? (/^\s(?:de\s|di\s|d['’])/.exec(behind)?.[0].length ?? 0)
      : 0;
  const noun = readCounted(
    joint > 0 ? ` ${behind.slice(joint)}` : behind,
    language,
    last.hasPower || /single$/i.test(text.slice(last.start, last.end)),
  );
  const counted = noun && joint > 0 ? { ...noun, length: noun.length + joint - 1 } : noun;
  if (!counted) return { ...none, unit: isAge(reading, i, last) ? 'a' : null };
  const end = last.end + counted.length;
  let to = last.to;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return { unit: counted.unit, end, to, isMeasure: false };
}

/** "a tenth of a millimetre". */
function measureOfShare({ tokens, text }: Reading, { to, end }: NumberRead): Unit | null {
  const next = tokens[to];
  const unit = next?.word?.measure;
  if (!next || unit === undefined || !/^\sof an?\s$/.test(text.slice(end, next.start))) return null;
  return { unit, end: next.end, to: to + 1, isMeasure: true };
}

/** One letter is a unit only right behind figures: "5 m", not "five m"; "5 millones de euros" takes "de". */
function isUnitHere({ text }: Reading, { next, last }: { next: Token; last: NumberRead }): boolean {
  // "19.5 billion a year earlier" counts no years.
  if (/^\san?\s$/i.test(text.slice(last.end, next.start))) return false;
  if (next.end - next.start === 1 && /\p{L}/u.test(text.charAt(next.start))) return !last.isWorded && next.start - last.end <= 1;
  return !holds(next, GAP.of) || next.word?.currency !== undefined || last.hasPower;
}

const PREFIXED: Record<string, string> = {
  US: 'USD',
  R: 'BRL',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
};

function currencyBefore({ tokens, text }: Reading, i: number): string | null {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (!before?.word?.currency || token.before !== 0 || token.start - before.end > 1) return null;
  if (before.word.currency !== 'USD' || text.charAt(before.start) !== '$') return before.word.currency;
  const prefix = /[A-Z]{1,2}$/.exec(text.slice(Math.max(0, before.start - 2), before.start))?.[0];
  return prefix && Object.hasOwn(PREFIXED, prefix) ? (PREFIXED[prefix] ?? 'USD') : 'USD';
}

/** "aged 54", "Tom Becker, 54, …". */
function isAge({ text, tokens }: Reading, i: number, { end, value }: NumberRead): boolean {
  const { start } = tokens[i] as Token;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/\b(?:aged?|age of)\s$/i.test(before)) return true;
  return Number(value) < 120 && /\p{Lu}\p{Ll}+(?:,\s|\s\()$/u.test(before) && /^[,)]/.test(text.slice(end, end + 1));
}

function finish(
  reading: Reading,
  { i, first, second, unit }: { i: number; first: NumberRead; second: Second | null; unit: Unit },
): Found {
  const { end } = unit;
  const value = valueOf(first, second);
  const isShare = first.isShare || unit.unit === '%' || unit.unit === 'pp';
  const { quantity, behind } = described(reading, { start: startOf(reading, i), end, value, unit: unit.unit, i, isShare });
  let to = Math.max(unit.to, second?.number.to ?? first.to);
  while ((reading.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < behind) to += 1;
  return { quantity, to };
}

/** In "3 to 5 million" the million holds for both. */
function valueOf(first: NumberRead, second: Second | null): ReadQuantity['value'] {
  if (!second) return first.value;
  const { number } = second;
  if (!number.hasPower || first.hasPower) return [first.value, number.value];
  const power = powerIn(number);
  return [movedBy(first.value, power), number.value];
}

/** "-5" and "minus 5"; a currency sign belongs to the words. */
function startOf({ tokens, text }: Reading, i: number): number {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (before?.word?.minus && token.before === 0 && token.start - before.end === 1) return before.start;
  if (isNegative(text, token)) return token.start - 1;
  if (!before?.word?.currency || token.before !== 0 || token.start - before.end > 1) return token.start;
  const prefix = /(?:US|NZ|HK|AU|CA|[RACS])$/.exec(text.slice(Math.max(0, before.start - 2), before.start))?.[0].length ?? 0;
  return text.charAt(before.start) === '$' ? before.start - prefix : before.start;
}

function isNegative(text: string, { start, figure }: Token): boolean {
  return figure !== null && /(?:^|[\s(])[-−–]$/u.test(text.slice(Math.max(0, start - 2), start));
}

interface Described {
  start: number;
  end: number;
  value: ReadQuantity['value'];
  unit: string | null;
  i: number;
  isShare: boolean;
}

function described(
  reading: Reading,
  { start, end, value, unit, i, isShare }: Described,
): { quantity: ReadQuantity; behind: number } {
  const { text, within, language, tokens } = reading;
  const before = text.slice(Math.max(within.start, start - 60), start);
  const { base, comparison, taken } = readAround({
    before,
    behind: text.slice(end, Math.min(within.end, end + 100)),
    language,
    isShare,
  });
  const words = text.slice(start, end);
  const isMinus = start < (tokens[i]?.start ?? start) && !/^\p{L}{0,2}\p{Sc}/u.test(words) && !/^[A-Z]{3}\s/.test(words);
  const approximation = approximationOf(tokens, i);
  const quantity: ReadQuantity = {
    text: words,
    start,
    end,
    value: isMinus && typeof value === 'string' ? `-${value}` : value,
    unit,
    ...(base ? { base } : {}),
    ...(comparison ? { comparison } : {}),
    ...(approximation ? { approximation } : {}),
  };
  return { quantity, behind: end + taken };
}

/** "At least", "almost" right before the number or its currency sign. */
function approximationOf(tokens: readonly Token[], i: number): ReadQuantity['approximation'] {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const isSigned = before?.word?.currency !== undefined && token.before === 0;
  const first = isSigned ? before : token;
  const at = isSigned ? tokens[i - 2] : before;
  return at?.word?.approx && isOnly(first, GAP.of | GAP.to | GAP.in | GAP.until) && first.start - at.end <= 12
    ? at.word.approx
    : undefined;
}
