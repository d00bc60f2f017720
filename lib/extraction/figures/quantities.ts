import { prefixLength } from '#lib/extraction/figures/money-before';
import { spanishTwins } from '#lib/extraction/figures/spanish-twins';
import type { ReadQuantity, Span } from '#lib/extraction/extraction';
import { readAround } from '#lib/extraction/figures/around';
import { centsOf, isLabelled, isMultiple, isNoEnglishCount, isVague } from '#lib/extraction/figures/no-count';
import { approximationBehind } from '#lib/extraction/figures/loose';
import { isClock } from '#lib/extraction/figures/clock';
import { placesBehind, readSingle } from '#lib/extraction/figures/single';
import { halfBehind, quarterBehind, strokePart } from '#lib/extraction/figures/part-behind';
import { everyNth, partOfEach, partOfEvery, shareOfEach } from '#lib/extraction/figures/ratios';
import { movedBy, type NumberRead, powerIn, readNumber } from '#lib/extraction/figures/numbers';
import { shareUnits } from '#lib/extraction/figures/parts-of';
import { type Second, secondOf } from '#lib/extraction/figures/ranges';
import { type Reading, type Unit, unitOf } from '#lib/extraction/figures/unit-of';
import { isPartAlone } from '#lib/extraction/figures/part-alone';
import { isCountAlone } from '#lib/extraction/figures/worded-alone';
import { isWorth } from '#lib/extraction/figures/worth';
import { isDayInName } from '#lib/extraction/figures/no-date';
import { scanFigures } from '#lib/extraction/figures/scan';
import { GAP, isOnly, type Token } from '#lib/extraction/figures/tokens';

interface Found {
  /** Null when the words are passed over as no quantity. */
  quantity: ReadQuantity | null;
  to: number;
}

/**
 * Numbers with what they count, of what and compared with what; those inside a date are left to the date. Values are decimal
 * strings, two for a range or a score. Units are UCUM and ISO 4217 codes where there is one, else the noun as written.
 */
export function readQuantities(text: string, within: Span, taken: readonly Span[], language = 'en'): ReadQuantity[] {
  const quantities = quantitiesIn(text, within, taken, language);
  const shared = shareUnits(text, quantities);
  if (!language.startsWith('es') || shared.length === 0) return shared;
  return spanishTwins(text, shared, (before) => shareUnits(text, quantitiesIn(text, before, taken, language)));
}

function quantitiesIn(text: string, within: Span, taken: readonly Span[], language: string): ReadQuantity[] {
  const { tokens } = scanFigures(text, within, language);
  if (tokens.length === 0) return [];
  // "three weeks later" is a date and a count of weeks.
  const whole = taken.filter(({ start, end }) => !COUNTED_FROM.test(text.slice(start, end)));
  const reading = { text, within, language, tokens, taken: whole };
  const quantities: ReadQuantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = readQuantity(reading, i);
    if (found?.quantity) quantities.push(found.quantity);
    i = found ? found.to : i + 1;
  }
  return quantities;
}

const COUNTED_FROM = /^(?:\d|\p{L}+[\s-]\p{L}+s ).*(?:later|earlier|before|afterwards)$/u;

function readQuantity(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  const token = tokens[i] as Token;
  if (isTaken(reading, token) || isLabelled(reading, i) || isFigurative(reading.text, token)) return null;
  if (isDayInName(reading.text, token)) return null;
  const times = readTimes(reading, i);
  if (times) return times;
  const single = readSingle(reading.text, tokens, i);
  if (single) return { quantity: described(reading, { ...single, i, isShare: false }).quantity, to: single.to };
  const first = partOfEvery(reading.text, tokens, i) ?? numberAt(reading, i);
  if (!first || isClock(reading.text, first)) return null;
  return ofNumber(reading, i, first);
}

/** "half of the truth", "half the battle": nothing that was counted. */
function isFigurative(text: string, { start, end }: Token): boolean {
  return (
    /^half$/i.test(text.slice(start, end)) &&
    /^\s(?:of\s)?(?:the|a|an)\s(?:truth|story|battle|fun|mind|joke|chance|eye|ear)\b/i.test(text.slice(end, end + 24))
  );
}

function numberAt(reading: Reading, i: number): NumberRead | null {
  const { tokens, text } = reading;
  if (isVague(text, tokens[i] as Token)) return null;
  const stroke = strokePart(text, tokens, i);
  if (stroke) return shareOf(tokens, i, stroke);
  const told = partOfEach(text, tokens, i) ?? everyNth(text, tokens, i) ?? readNumber(tokens, i);
  const first = told && (shareOfEach(text, tokens, told) ?? told);
  const isPlace = first !== null && /\bat\s$/i.test(text.slice(Math.max(0, first.start - 4), first.start));
  const point = first?.isWorded && !first.isShare && !isPlace ? placesBehind(text, first.end) : null;
  if (!first || !point) return first;
  const end = first.end + point.length;
  let { to } = first;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return { ...first, value: `${first.value}.${point.places}`, end, to, isWorded: false };
}

function shareOf(tokens: readonly Token[], i: number, { value, to }: { value: number; to: number }): NumberRead {
  const [{ start }, { end }] = [tokens[i] as Token, tokens[to - 1] as Token];
  return { value: String(Math.round(value * 10_000) / 10_000), to, start, end, isWorded: false, isShare: true, hasPower: false };
}

function ofNumber(reading: Reading, i: number, first: NumberRead): Found | null {
  const { tokens } = reading;
  const second = secondOf(reading, i, first);
  if (second && isClock(reading.text, second.number) && !isLasting(reading, second)) return null;
  const unit = unitOf(reading, { i, last: second?.number ?? first, number: first });
  // "un euro y medio"
  const more = halfBehind(tokens, unit.to) ? 0.5 : quarterBehind(tokens, unit.to) ? 0.25 : 0;
  if (!second && unit.isMeasure && unit.to > first.to && more > 0) {
    const whole = { ...first, value: String(Number(first.value) + more) };
    return finish(reading, { i, first: whole, second, unit: { ...unit, end: (tokens[unit.to] as Token).end, to: unit.to + 1 } });
  }
  const cents = !second && first.isWorded ? centsOf(reading, unit) : null;
  if (cents) {
    const whole = { ...first, value: String(Number(first.value) + cents.value) };
    return finish(reading, { i, first: whole, second, unit: { ...unit, ...cents } });
  }
  if (!second && first.isWorded && !isWorth(reading.text, first, unit) && !isToldAlone(reading, first, unit)) return null;
  if (unit.unit === null && isNumberOfName(reading, first)) return null;
  if (unit.unit === 'min' && PAST_HOUR.test(reading.text.slice(unit.end, unit.end + 12))) return { quantity: null, to: unit.to };
  if (reading.language.startsWith('en') && isNoEnglishCount(reading, { i, first, second, unit }))
    return { quantity: null, to: second?.number.to ?? first.to };
  return finish(reading, { i, first, second, unit });
}

/** "at eleven minutes past four" */
const PAST_HOUR =
  /^\s(?:past\s(?:\p{L}|\d)|to\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)\b)/u;

/** "now has three", "half a jar": English words of number behind which nothing of several stands. */
function isToldAlone({ text, language }: Reading, number: NumberRead, { unit }: Unit): boolean {
  if (!language.startsWith('en') || unit !== null) return false;
  return number.isShare ? isPartAlone(text, number) : isCountAlone(text, number);
}

/** "de tres a cinco horas" is how long something takes. */
function isLasting({ tokens, text }: Reading, { number }: Second): boolean {
  return (
    tokens[number.to]?.word?.measure === 'h' && !/(?:^|\s)las\s$/u.test(text.slice(Math.max(0, number.start - 5), number.start))
  );
}

/** "la Escuela 114": what follows a Spanish name belongs to it. */
function isNumberOfName({ text, language }: Reading, { start, isWorded, hasPower, isShare, value }: NumberRead): boolean {
  if (!language.startsWith('es') || isWorded || hasPower || isShare || value.includes('.')) return false;
  return NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

const NAME_BEFORE = /[\p{Ll},]\s\p{Lu}\p{Ll}{2,20}\s$/u;

function isTaken({ taken }: Reading, { start, end }: Token): boolean {
  return taken.some((date) => start < date.end && end > date.start);
}

/** "three times", "twice", "вдвое". */
function readTimes(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  const alone = tokens[i]?.word?.times;
  const number = alone === undefined ? readNumber(tokens, i) : null;
  const next = number ? tokens[number.to] : undefined;
  const isCounted =
    next?.word?.times === 0 &&
    isOnly(next, GAP.hyphen) &&
    !/^\d/.test(reading.text.slice(next.end, next.end + 1)) &&
    next.start - (number?.end ?? 0) <= 1;
  if (!alone && !isCounted) return null;
  if (alone && reading.language.startsWith('en') && !isMultiple(reading.text, tokens[i] as Token)) return null;
  const { start } = tokens[i] as Token;
  const { end } = isCounted ? next : (tokens[i] as Token);
  const value = number && isCounted ? number.value : String(alone);
  const to = number && isCounted ? number.to + 1 : i + 1;
  const ratio = number && isCounted ? shareOfEach(reading.text, tokens, { ...number, end, to }) : null;
  const times = ratio ?? { value, end, to };
  const { quantity } = described(reading, { start, end: times.end, value: times.value, unit: 'times', i, isShare: true });
  return { quantity, to: times.to };
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
  return before.start - prefixLength(text, before.start);
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
  const isPercent = tokens[i - 1]?.word?.currency === '%';
  const isMinus =
    !isPercent &&
    start < (tokens[i]?.start ?? start) &&
    !/^\p{L}{0,3}\p{Sc}/u.test(words) &&
    !/^\p{Lu}\p{L}{0,3}\.?\s?\d/u.test(words);
  const approximation = approximationOf(tokens, i) ?? approximationBehind(words, text.slice(end, end + 24));
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
