import type { Span } from '#lib/extraction/extraction';
import { anyCase } from '#lib/extraction/text/any-case';
import { LOOSE } from '#lib/extraction/figures/loose';
import { readCounted } from '#lib/extraction/figures/counted';
import { prefixedCurrency } from '#lib/extraction/figures/money-before';
import type { NumberRead } from '#lib/extraction/figures/numbers';
import { isMoney } from '#lib/extraction/figures/pounds';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';

/** A stretch that is read for quantities, and what dates took of it. */
export interface Reading {
  text: string;
  within: Span;
  language: string;
  tokens: readonly Token[];
  taken: readonly Span[];
}

/** "four more years", "two full days", "ten or so hours", "10-plus hours". */
const EXTRA =
  /^(?:[-‑ ](?:plus|odd)|\+|\sor\s(?:so|more|fewer|less))?(?:\s(?:more|further|extra|additional|other|full|whole|complete|entire|solid|long|short|consecutive|straight|successive|unbroken|working|business|calendar|school|sitting|trading|teaching|weekly|daily|annual|metric|imperial|nautical|gruelling|precious|separate|different|happy|hard|dry|wet|hot))?\s$/;

export interface Unit {
  unit: string | null;
  end: number;
  to: number;
  isMeasure: boolean;
}

/** The code of the measure or currency behind a number. */
function codeOf(text: string, last: NumberRead, next: Token): string | undefined {
  const isNear = isOnly(next, GAP.hyphen | GAP.of | GAP.dot | GAP.apostrophe) && next.start - last.end <= 4;
  if (!isNear && !EXTRA.test(text.slice(last.end, next.start))) return undefined;
  if (isMoney(text, last, next)) return 'GBP';
  return next.word?.measure ?? next.word?.currency ?? (next.word?.unit === 'year' && next.word.isMany ? 'a' : undefined);
}

/** How far from its figure a letter may stand that is a unit: "5 m", "36C", "36.9 C", "98F"; "flat 4F" is none. */
function farthest(text: string, { start, end }: NumberRead, next: Token): number {
  const figure = text.slice(start, end);
  if (next.word?.measure === '[degF]') return /^\d{2,3}/.test(figure) ? 0 : -1;
  return next.word?.measure === 'Cel' && !/^\d+\.\d$/.test(figure) ? 0 : 1;
}

/** The currency before, the unit of measure or the noun behind a number. */
export function unitOf(reading: Reading, { i, last, number }: { i: number; last: NumberRead; number: NumberRead }): Unit {
  const { tokens, text, within, language } = reading;
  const none = { unit: null, end: last.end, to: last.to, isMeasure: false };
  const sign = currencyBefore(reading, i);
  const next = tokens[last.to];
  if (sign !== null) return { ...none, unit: sign, isMeasure: true };
  const code = next ? codeOf(text, last, next) : undefined;
  if (next && code && isUnitHere(reading, { next, last })) return { unit: code, end: next.end, to: last.to + 1, isMeasure: true };
  if (number.isShare) return measureOfShare(reading, last) ?? none;
  if (isOlder(text, last)) return { ...none, unit: 'a' };
  const written = text.slice(last.end, Math.min(within.end, last.end + 90));
  // "2,6 тыс. человек"
  const point = (last.hasPower && /^\.\s\p{Ll}/u.test(written) ? 1 : 0) + looseLength(language, written);
  const behind = written.slice(point);
  const joint =
    last.hasPower || tokens[last.to - 1]?.word?.dozen !== undefined
      ? (/^\s(?:de\s|di\s|d['’])/.exec(behind)?.[0].length ?? 0)
      : 0;
  const noun = readCounted(
    joint > 0 ? ` ${behind.slice(joint)}` : behind,
    language,
    last.hasPower || /(?:single|^one)$/i.test(text.slice(last.start, last.end)),
  );
  const counted = noun && joint > 0 ? { ...noun, length: noun.length + joint - 1 } : noun;
  if (!counted) return { ...none, unit: isAge(reading, i, last) ? 'a' : null };
  const end = last.end + point + counted.length;
  let to = last.to;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return { unit: counted.unit, end, to, isMeasure: false };
}

function looseLength(language: string, written: string): number {
  return language.startsWith('en') ? (LOOSE.exec(written)?.[0].length ?? 0) : 0;
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
  if (next.end - next.start === 1 && /\p{L}/u.test(text.charAt(next.start)))
    return !last.isWorded && next.start - last.end <= farthest(text, last, next);
  return !holds(next, GAP.of) || next.word?.currency !== undefined || last.hasPower;
}

function currencyBefore({ tokens, text }: Reading, i: number): string | null {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (!before?.word?.currency || token.before !== 0 || token.start - before.end > 1) return null;
  return prefixedCurrency(text, before.start) ?? before.word.currency;
}

const PEOPLE =
  'people|persons?|patients|men|women|man|woman|adults|children|child|kids|teenagers|youngsters|youths|pupils|students|girls|boys|residents|voters|citizens|workers|employees|staff|drivers|players|athletes|swimmers|passengers|visitors|tourists|customers|viewers|listeners|users|members|participants|volunteers|applicants|candidates|claimants|tenants|homeowners|pensioners|widows|parents|mothers|fathers|carers|carriers|smokers|drinkers|offenders|prisoners|inmates|victims|migrants|refugees|soldiers|recruits|farmers|americans|britons|australians|canadians|indians|europeans|everybody|anybody|somebody|nobody|anyone|everyone|someone|those|all|males?|females?|dogs|cats|horses|cows|trees';
/** "people over 70 fall", "anyone older than 65", "a boy under the age of 12". */
const OLDER = anyCase(
  new RegExp(
    `(?<!\\p{L})(?:(?:${PEOPLE})\\s(?:who (?:are|were|is|was)\\s)?(?:aged\\s)?(?:over|under|above|below|older than|younger than|not yet|at least)|(?:(?:over|under|below|above|past|to) )?the age of|aged?\\s(?:just|only|about|around|over|under|above|below|at least|up to|between|from|roughly|nearly|almost))\\s$`,
    'iu',
  ),
);

/** An age is a small number with nothing that it counts behind it. */
function isOlder(text: string, { start, end, value }: NumberRead): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /[a-z]\s$/.test(before) &&
    Number(value) < 120 &&
    OLDER.test(before) &&
    !/^-|^\s(?:days|weeks|months)/.test(text.slice(end, end + 8))
  );
}

/** "aged 54", "Tom Becker, 54, …". */
function isAge({ text, tokens }: Reading, i: number, { end, value }: NumberRead): boolean {
  const { start } = tokens[i] as Token;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\b(?:aged?|age of)\s$/i.test(before) || OLDER.test(before)) return true;
  return Number(value) < 120 && /\p{Lu}\p{Ll}+(?:,\s|\s\()$/u.test(before) && /^[,)]/.test(text.slice(end, end + 1));
}
