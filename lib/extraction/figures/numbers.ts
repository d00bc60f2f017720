import { furtherScale } from '#lib/extraction/figures/further-scale';
import { halfBehind, partBehind } from '#lib/extraction/figures/part-behind';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';

/** A number from a token on, in figures or words. */
export interface NumberRead {
  /** Decimal string. */
  value: string;
  /** The token behind it. */
  to: number;
  start: number;
  end: number;
  isWorded: boolean;
  /** "two thirds": a share of something. */
  isShare: boolean;
  hasPower: boolean;
}

/** Reads "1.5 million", "25", "двадцать пять тысяч", "half a million", "two thirds". Null when no number of anything begins here. */
export function readNumber(tokens: readonly Token[], i: number): NumberRead | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.figure) return readFigures(tokens, i);
  const share = readHalf(tokens, i) ?? readSign(tokens, i) ?? readShare(tokens, i);
  return (share ? ofMillion(tokens, i, share) : null) ?? share ?? readWords(tokens, i);
}

/** "three quarters of a million". */
function ofMillion(tokens: readonly Token[], i: number, { value, to, isShare }: NumberRead): NumberRead | null {
  const power = tokens[to]?.word?.power ?? 0;
  const last = tokens[to - 1] as Token;
  if (!isShare || power < 6 || !isOnly(tokens[to] as Token, GAP.of) || (tokens[to]?.start ?? 0) - last.end !== 6) return null;
  return { ...worded(tokens, { i, to: to + 1, value: Math.round(Number(value) * 10_000) * 10 ** (power - 4) }), hasPower: true };
}

function readFigures(tokens: readonly Token[], i: number): NumberRead | null {
  const { figure, start, end } = tokens[i] as Token;
  const ratio = figure ? outOf(tokens, i) : null;
  if (ratio) return ratio;
  if (!figure || figure.isName || figure.isOrdinal || figure.isDecade || figure.isTime || figure.date !== null) return null;
  const half = tokens[i + 1];
  const fraction = half?.word?.value !== undefined && half.word.part !== undefined && half.before === 0 ? half.word.value : 0;
  const from = fraction > 0 ? i + 2 : i + 1;
  const value = fraction > 0 ? plainDecimal(Number(figure.value) + fraction) : figure.value;
  const power = powerWithHalf(tokens, from);
  const isShared = power.to === i + 1;
  const written = shifted(power.hasHalf ? plainDecimal(Number(value) + 0.5) : value, power.power);
  const more = furtherScale(tokens, power.to);
  const to = more?.to ?? power.to;
  const last = tokens[to - 1] as Token;
  return {
    value: more ? plainDecimal(Number(written) + more.value) : written,
    to,
    start,
    end: isShared ? end : last.end,
    isWorded: false,
    isShare: false,
    hasPower: power.power > 0,
  };
}

/** "84 millones y medio": half of the last power more. */
function powerWithHalf(tokens: readonly Token[], from: number): { power: number; to: number; hasHalf: boolean } {
  const power = readPower(tokens, from);
  const hasHalf = power.power >= 6 && halfBehind(tokens, power.to);
  return { ...power, to: hasHalf ? power.to + 1 : power.to, hasHalf };
}

/** "9 out of 10", "1 in 20": a share; "3 in 2024" is none. */
function outOf(tokens: readonly Token[], i: number): NumberRead | null {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  const { value, isName, isPlain } = next?.figure ?? {};
  // "4 in 1,000"
  const whole = value && !isName && (isPlain || /^\d+000$/.test(value)) ? Number(value) : 0;
  const part = token.figure?.isPlain ? Number(token.figure.value) : 0;
  const gap = next ? next.start - token.end : 0;
  const isJoined = next !== undefined && ((gap === 4 && next.before === GAP.in) || next.before === GAP.each);
  const isRound = whole <= 12 || (whole <= 1000 && whole % 10 === 0) || whole % 1000 === 0;
  if (!isJoined || part < 1 || whole <= part || !isRound || (gap === 4 && whole === 2000)) return null;
  return { ...worded(tokens, { i, to: i + 2, value: part / whole }), isWorded: false, isShare: true };
}

/** "million", "mil millones", "тыс.": how many places the words behind a number move its point. */
function readPower(tokens: readonly Token[], from: number): { power: number; to: number } {
  let power = 0;
  let to = from;
  for (let token = tokens[to]; token && isPowerOf(tokens, to); token = tokens[to]) {
    power += token.word?.power ?? 0;
    to += 1;
  }
  return { power, to };
}

/** "m" is a million behind a currency or before what is counted, else a metre. */
function isPowerOf(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1] as Token;
  if (token.word?.power === undefined || !isOnly(token, GAP.hyphen | GAP.dot) || token.start - before.end > 2) return false;
  if (token.word.measure === undefined) return true;
  // "£2-3m"
  const isBehindRange =
    tokens[i - 2]?.figure && tokens[i - 3]?.word?.currency !== undefined && isOnly(before, GAP.hyphen | GAP.dash);
  return (
    Boolean(isBehindRange) ||
    tokens[i - 2]?.word?.currency !== undefined ||
    (tokens[i + 1]?.word?.currency !== undefined && tokens[i + 1]?.before === 0)
  );
}

/** "half a million", "medio millón", "eine halbe Million". */
function readHalf(tokens: readonly Token[], i: number): NumberRead | null {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (token.word?.part !== 2 || !next || !isOnly(next, GAP.of | GAP.hyphen)) return null;
  // "medio centenar"
  if (next.word?.dozen !== undefined) return worded(tokens, { i, to: i + 2, value: next.word.dozen / 2 });
  if (next.word?.power === undefined) return null;
  const power = readPower(tokens, i + 2);
  return worded(tokens, { i, to: power.to, value: 5 * 10 ** (next.word.power + power.power - 1) });
}

/** "⅔ of them". */
function readSign(tokens: readonly Token[], i: number): NumberRead | null {
  const { part, value } = tokens[i]?.word ?? {};
  if (part === undefined || value === undefined || Number.isInteger(value)) return null;
  return { ...worded(tokens, { i, to: i + 1, value }), isShare: true };
}

/** "two thirds", "a third of", "three quarters", "one in five". */
function readShare(tokens: readonly Token[], i: number): NumberRead | null {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const { value, part } = token.word ?? {};
  if (
    value !== undefined &&
    next?.word?.part !== undefined &&
    isOnly(next, GAP.hyphen) &&
    Number.isInteger(value) &&
    value < next.word.part
  ) {
    return { ...worded(tokens, { i, to: i + 2, value: value / next.word.part }), isShare: true };
  }
  if (value !== undefined && next && isRatio(token, next) && !isCompound(tokens, i + 2)) {
    return { ...worded(tokens, { i, to: i + 2, value: value / ratioOf(next) }), isShare: true };
  }
  const rare = value === undefined || !next ? null : rareOf(tokens, i, next);
  if (rare) return rare;
  const isOpened = holds(token, GAP.of) || part === 2 || token.word?.isShareAlone === true || token.word?.small !== undefined;
  if (part === undefined || !isOpened || token.word?.value !== undefined) return null;
  return { ...worded(tokens, { i, to: i + 1, value: 1 / part }), isShare: true };
}

/** "one in a thousand": behind "in" a power alone. */
function rareOf(tokens: readonly Token[], i: number, next: Token): NumberRead | null {
  const token = tokens[i] as Token;
  const power = next.word?.power ?? 0;
  const isIn = (next.before & GAP.in) !== 0 && next.start - token.end === IN_A;
  if (!isIn || power < 2 || next.word?.value !== undefined || tokens[i + 2]?.word?.power !== undefined) return null;
  return { ...worded(tokens, { i, to: i + 2, value: (token.word?.value ?? 0) / 10 ** power }), isShare: true };
}

/** The units of " in a ". */
const IN_A = 6;

/** "eleven out of twenty-nine" is no share that anybody rounds. */
function isCompound(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.word?.value !== undefined && token.before === GAP.hyphen;
}

/** "one in five", "two out of ten". */
function isRatio(token: Token, next: Token): boolean {
  const gap = next.start - token.end;
  const isIn = next.before === GAP.each || ((next.before === GAP.in || next.before === (GAP.in | GAP.hyphen)) && gap === 4);
  return isIn && ratioOf(next) > (token.word?.value ?? 0);
}

/** "two in 2019" is none. */
function ratioOf({ word, figure }: Token): number {
  const value = figure && !figure.isName && figure.isPlain ? Number(figure.value) : (word?.value ?? 0);
  return figure && value >= 1900 && value < 2100 ? 0 : value;
}

interface Counting {
  total: number;
  current: number;
  hasPower: boolean;
}

/** "two hundred and fifty", "mil quinientos", "quatre-vingt-dix-sept", "двадцать пять тысяч". */
function readWords(tokens: readonly Token[], i: number): NumberRead | null {
  const first = tokens[i] as Token;
  if (!opensNumber(first) && !isMillionAndHalf(tokens, i)) return null;
  const count: Counting = { total: 0, current: 0, hasPower: false };
  let to = i;
  for (let token = tokens[to]; token?.word && (to === i || isJoined(token, count)); token = tokens[to]) {
    if (!counts(count, token.word)) break;
    to += 1;
  }
  if (to === i) return null;
  const part = partBehind(tokens, to);
  if (part) {
    const more = readPower(tokens, part.to);
    const whole = (count.total + count.current + part.value) * 10 ** more.power;
    return { ...worded(tokens, { i, to: more.to, value: whole }), hasPower: count.hasPower || more.power > 0 };
  }
  const half = halfBehind(tokens, to);
  if (half) count.current += isMillions(tokens[to - 1]) ? 5 * 10 ** ((tokens[to - 1]?.word?.power ?? 0) - 1) : 0.5;
  const power = half ? readPower(tokens, to + 1) : { power: 0, to };
  const value = (count.total + count.current) * 10 ** power.power;
  return { ...worded(tokens, { i, to: power.to, value }), hasPower: count.hasPower || power.power > 0 };
}

/** "millón y medio", without an article. */
function isMillionAndHalf(tokens: readonly Token[], i: number): boolean {
  return isMillions(tokens[i]) && halfBehind(tokens, i + 1);
}

function isMillions(token: Token | undefined): boolean {
  return (token?.word?.power ?? 0) >= 6 && token?.word?.measure === undefined;
}

function opensNumber({ word, before, start, end }: Token): boolean {
  if (word?.isScale) return false;
  if (word?.value !== undefined) return word.part === undefined;
  if (word?.dozen !== undefined) return (before & GAP.of) !== 0;
  // "K" alone is no thousand.
  if (word?.power !== undefined && end - start === 1) return false;
  return word?.power !== undefined && word.measure === undefined && (word.power < 6 || (before & GAP.of) !== 0);
}

function isJoined(token: Token, { current, total }: Counting): boolean {
  if (isOnly(token, GAP.hyphen)) return true;
  return isOnly(token, GAP.and) && (current >= 20 || total > 0);
}

function counts(count: Counting, { value, power, dozen, measure }: NonNullable<Token['word']>): boolean {
  if (dozen !== undefined) return multiply(count, dozen);
  if (power !== undefined && measure === undefined) return raise(count, power);
  return value !== undefined && addTo(count, value);
}

function multiply(count: Counting, by: number): boolean {
  count.current = (count.current || 1) * by;
  return true;
}

function raise(count: Counting, power: number): boolean {
  count.hasPower = true;
  if (power === 2) return multiply(count, 100);
  if (count.total > 0 && count.current === 0) count.total *= 10 ** power;
  else count.total += (count.current || 1) * 10 ** power;
  count.current = 0;
  return true;
}

/** Only what is smaller than the last place may follow: "twenty five", not "five twenty"; "quatre vingt" is four times twenty. */
function addTo(count: Counting, value: number): boolean {
  const { current } = count;
  if (current === 4 && value === 20) return multiply(count, 20);
  const room =
    current === 0
      ? Number.POSITIVE_INFINITY
      : current % 100 === 0
        ? 100
        : current === 60 || current === 80
          ? 20
          : current % 10 === 0 && current > 10
            ? 10
            : 0;
  if (value >= room) return false;
  count.current += value;
  return true;
}

function worded(tokens: readonly Token[], { i, to, value }: { i: number; to: number; value: number }): NumberRead {
  const { start } = tokens[i] as Token;
  const { end } = tokens[to - 1] as Token;
  return { value: plainDecimal(value), to, start, end, isWorded: true, isShare: false, hasPower: value >= 1000 };
}

/** At most four places, without an exponent and without trailing zeros. */
function plainDecimal(value: number): string {
  return value.toFixed(4).replace(/\.?0+$/, '');
}

/** A decimal string moved by powers of ten without rounding; trailing zeros behind the point are left out. */
export function shifted(value: string, power: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return rest ? `${integer}.${rest}` : integer;
}

/** How often ten goes into a number in millions: "5 million" is 10^6. */
export function powerIn({ value }: NumberRead): number {
  return value.length > 12 ? 12 : value.length > 9 ? 9 : value.length > 6 ? 6 : 3;
}

/** A small number moved by powers of ten; as it was when that is more than can be counted. */
export function movedBy(value: string, power: number): string {
  const moved = Number(value) * 10 ** power;
  return Number.isSafeInteger(moved) ? String(moved) : value;
}
