import type { Span } from '#lib/extraction/extraction';
import { readCounted } from '#lib/extraction/figures/counted';
import type { NumberRead } from '#lib/extraction/figures/numbers';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';

/** A stretch that is read for quantities, and what dates took of it. */
export interface Reading {
  text: string;
  within: Span;
  language: string;
  tokens: readonly Token[];
  taken: readonly Span[];
}

/** "four more years", "two full days". */
const EXTRA =
  /^\s(?:more|further|extra|additional|full|whole|long|consecutive|straight|working|business|calendar|school|sitting)\s$/;

/** Pounds behind a million, or where the text counts in sterling: no weight. */
function isMoney(text: string, { hasPower, start, end }: NumberRead, word: Token['word']): boolean {
  if (word?.measure !== '[lb_av]') return false;
  if (hasPower || PAID.test(text.slice(Math.max(0, start - 45), start))) return true;
  return /^\spounds?\s(?:an?|per)\s(?:week|month|year|hour|day|head|night)\b/.test(text.slice(end, end + 24)) || isSterling(text);
}

const PAID =
  /\b(?:fines?|fined|costs?|paid|pays?|paying|worth|spend|spent|earn\w*|salary|wages?|prices?|bills?|debts?|ow(?:es?|ed|ing)|charged?|grants?|loans?|donat\w+|bonus)\b[^.;]{0,25}$/i;

function isSterling(text: string): boolean {
  return /£\d|\bsterling\b|\bpence\b/.test(text) && !/\b(?:ounces?|overweight|lbs)\b/.test(text);
}

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
  return isMoney(text, last, next.word) ? 'GBP' : (next.word?.measure ?? next.word?.currency);
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
  if (OLDER.test(text.slice(Math.max(0, last.start - 24), last.start))) return { ...none, unit: 'a' };
  const written = text.slice(last.end, Math.min(within.end, last.end + 90));
  // "2,6 тыс. человек"
  const point = last.hasPower && /^\.\s\p{Ll}/u.test(written) ? 1 : 0;
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
    return !last.isWorded && next.start - last.end <= (next.word?.measure === 'Cel' ? 0 : 1);
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

/** "people over 70 fall". */
const OLDER =
  /\b(?:people|patients|men|women|adults|children|those|anyone|everyone|girls|boys|residents|voters)\s(?:over|under|above|below)\s$/i;

/** "aged 54", "Tom Becker, 54, …". */
function isAge({ text, tokens }: Reading, i: number, { end, value }: NumberRead): boolean {
  const { start } = tokens[i] as Token;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/\b(?:aged?|age of)\s$/i.test(before) || OLDER.test(before)) return true;
  return Number(value) < 120 && /\p{Lu}\p{Ll}+(?:,\s|\s\()$/u.test(before) && /^[,)]/.test(text.slice(end, end + 1));
}
