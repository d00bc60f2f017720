import { anyCase } from '#lib/extraction/text/any-case';
import { isMoney } from '#lib/extraction/figures/pounds';
import { halfBehind } from '#lib/extraction/figures/part-behind';
import type { Token } from '#lib/extraction/figures/tokens';

/** A quantity of one unit, of half of it, or of one and a half, with the token behind it. */
export interface Single {
  value: string;
  unit: string;
  start: number;
  end: number;
  to: number;
}

/** "almost a minute", "half an hour", "an hour and a half": told without a number before the unit. */
export function readSingle(text: string, tokens: readonly Token[], i: number): Single | null {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  const { measure, part, unit } = token.word ?? {};
  if (part === 2 && next?.word?.measure && isHalfOf(text, token, next))
    return { value: '0.5', unit: next.word.measure, start: token.start, end: next.end, to: i + 2 };
  if (measure && next && !token.word?.isMany && halfBehind(tokens, i + 1) && isWithoutNumber(text, token.start))
    return { value: '1.5', unit: measure, start: token.start, end: next.end, to: i + 2 };
  const money = readCents(text, tokens, i);
  if (money) return money;
  if (!measure || token.word?.isMany || (unit === undefined && token.end - token.start < 4)) return null;
  const before = text.slice(Math.max(0, token.start - 30), token.start);
  if (!/(?:^|\s)an?\s$/i.test(before)) return null;
  const half = halfBehind(tokens, i + 1) ? tokens[i + 1] : undefined;
  if (half) return { value: '1.5', unit: measure, start: token.start, end: half.end, to: i + 2 };
  const isNear =
    NEARLY.test(before) &&
    !/^\s(?:and|of|ago|later|earlier|before)\b|^-/.test(text.slice(token.end, token.end + 8)) &&
    !(
      measure === 's' &&
      /^\s(?!or\b|as\b|to\b|in\b|when\b|but\b|longer|more|less)\p{Ll}/u.test(text.slice(token.end, token.end + 8))
    );
  if (!isNear) return null;
  const code = isMoney(text, { hasPower: false, start: token.start }, token) ? 'GBP' : measure;
  return { value: '1', unit: code, start: token.start, end: token.end, to: i + 1 };
}

/** "half an hour", "half-hour", "a half mile"; not "half-year results". */
function isHalfOf(text: string, { end }: Token, next: Token): boolean {
  const gap = text.slice(end, next.start);
  if (/^\s(?:an?|of an?)\s$/i.test(gap)) return true;
  return (
    /^[\s-]$/.test(gap) &&
    next.word?.measure !== 'a' &&
    !next.word?.isMany &&
    next.end - next.start > 2 &&
    !text.startsWith('s', next.end)
  );
}

/** "a dollar fifty", "a pound twenty". */
const CENTS: Record<string, string> = {
  ten: '10',
  twenty: '20',
  'twenty-five': '25',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  'seventy-five': '75',
  eighty: '80',
  ninety: '90',
};

function readCents(text: string, tokens: readonly Token[], i: number): Single | null {
  const token = tokens[i] as Token;
  const unit = token.word?.currency;
  const cents =
    unit && /(?:^|\s)an?\s$/i.test(text.slice(Math.max(0, token.start - 4), token.start)) ? centsBehind(text, token) : null;
  if (!unit || !cents) return null;
  let to = i + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < cents.end) to += 1;
  return { value: cents.value, unit, start: token.start, end: cents.end, to };
}

/** "fifty" behind a dollar: with the dollar, and where it ends. */
export function centsBehind(text: string, { end }: { end: number }): { value: string; end: number } | null {
  const found = /^\s((?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-five)?)(?![\p{L}-])/u.exec(
    text.slice(end, end + 20),
  );
  const cents = CENTS[found?.[1] ?? ''];
  return found && cents ? { value: String(Number(`1.${cents}`)), end: end + found[0].length } : null;
}

/** Spanish "hora y media", without an article. */
function isWithoutNumber(text: string, start: number): boolean {
  return /(?:^|\s)(?:de|en|durante|casi|unas|por|la|tras|dur(?:ó|a|ará|aron|arán|aba)|tard(?:ó|aron|ará|an|a|arán)|llev(?:a|an|aba|aban)|esper(?:ó|aron)|cada|y|a)\s$/i.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

const NEARLY =
  /\b(?:almost|nearly|about|around|roughly|barely|just|over|under|more than|less than|at least|up to|within|for)\s(?:just\s)?an?\s$/i;

const DIGITS: Record<string, string> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const POINT = anyCase(/^\spoint((?:[\s-](?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?!\p{L}))+)/iu);

/** "fifty-three point six": the places behind the point and how many units of text they take; null when none follow. */
export function placesBehind(text: string, end: number): { places: string; length: number } | null {
  const found = POINT.exec(text.slice(end, end + 40));
  if (!found?.[1]) return null;
  const places = found[1]
    .trim()
    .split(/[\s-]+/)
    .map((word) => DIGITS[word.toLowerCase()] ?? '')
    .join('');
  return { places, length: found[0].length };
}
