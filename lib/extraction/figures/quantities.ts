import type { ReadQuantity, Span } from '#lib/extraction/extraction';
import { readCounted, unitCode } from '#lib/extraction/figures/units';

const NUMBER = String.raw`\d{1,3}(?:[,\u00A0\u202F' ]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?`;
const POWERS: Record<string, number> = Object.fromEntries(
  [
    [2, 'hundred'],
    [3, 'thousand tausend тыс тысяч тисяч mil mille k'],
    [6, 'million millions millionen millones milioni milhões milionów mln mn m млн миллион миллиона миллионов мільйонів'],
    [9, 'billion billions milliarden milliards miliardi miliardów bn mrd млрд миллиард миллиарда миллиардов мільярдів'],
    [12, 'trillion trillions billionen tn трлн'],
  ].flatMap(([power, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(power)]),
  ),
);
const POWER = Object.keys(POWERS)
  .filter((word) => word.length > 1)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const SIGN = '(?:US)?\\$|€|£|¥|₽|₴|₹';
const QUANTITY = new RegExp(
  String.raw`(?=[\dU$€£¥₽₴₹])(?<![\p{L}\d.,:/#-])(${SIGN})?\s?(${NUMBER})(?:\s?[-–—]\s?(?:${SIGN})?(${NUMBER})|\s(?:to|bis)\s(?:${SIGN})?(${NUMBER})|(?<=\bbetween\s\S{1,20})\s+and\s+(?:${SIGN})?(${NUMBER}))?(?:(?:\s|-)?(${POWER}|(?<=\d)[kmKM](?![\p{L}\d]))(?!\p{L})(?:(?<=тыс|млн|млрд)\.)?)?`,
  'gu',
);
const SMALL =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS: Record<string, string> = {
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
};
const WORDS: Record<string, string> = { ...Object.fromEntries(SMALL.map((word, i) => [word, String(i + 2)])), ...TENS };
const WORDED = new RegExp(
  `\\b(${Object.keys(WORDS).join('|')})(?:[ -](hundred|thousand|million|billion|trillion))?(?=[ -][A-Za-z])`,
  'gi',
);

/** "The two countries" counts nothing; "twenty-three" is not three. */
const NOT_COUNTED = /[\p{L}-]$|\b(?:the|these|those)\s$/iu;

/** Numbers with what they count; those inside a date are left to the date. Values are decimal strings, two for a range. */
export function readQuantities(text: string, within: Span, taken: readonly Span[]): ReadQuantity[] {
  const words = text.slice(within.start, within.end);
  const isTaken = ({ start, end }: Span) => taken.some((date) => start < date.end && end > date.start);
  return [...readFigures(words), ...readWorded(words)]
    .map((quantity) => ({ ...quantity, start: quantity.start + within.start, end: quantity.end + within.start }))
    .filter((quantity) => !isTaken(quantity))
    .toSorted((a, b) => a.start - b.start);
}

function readFigures(words: string): ReadQuantity[] {
  return /\d/.test(words) ? [...words.matchAll(QUANTITY)].map((match) => figureIn(words, match)) : [];
}

function figureIn(words: string, match: RegExpExecArray): ReadQuantity {
  const [whole, sign, first = '0'] = match;
  const power = powerOf(match[6]);
  const second = match.slice(3, 6).find((number) => number !== undefined);
  const start = match.index + whole.length - whole.trimStart().length;
  const end = match.index + whole.length;
  const counted = sign ? { unit: unitCode(sign), length: 0 } : readCounted(words.slice(end, end + 90));
  const last = counted ? end + counted.length : end;
  const value = decimal(first, power);
  return {
    text: words.slice(start, last),
    start,
    end: last,
    value: second === undefined ? value : [value, decimal(second, power)],
    unit: counted?.unit ?? null,
  };
}

function powerOf(magnitude = ''): number {
  return POWERS[magnitude.toLowerCase()] ?? 0;
}

/** "three villages", "two million people". Small words without a noun ("one of two") are left alone. */
function readWorded(words: string): ReadQuantity[] {
  return [...words.matchAll(WORDED)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isPart = NOT_COUNTED.test(words.slice(Math.max(0, match.index - 8), match.index));
    const counted = isPart ? null : readCounted(words.slice(end, end + 90));
    if (!counted) return [];
    const value = decimal(WORDS[match[1]?.toLowerCase() ?? ''] ?? '0', powerOf(match[2]));
    const last = end + counted.length;
    return [{ text: words.slice(match.index, last), start: match.index, end: last, value, unit: counted.unit }];
  });
}

/** "1,5" is one and a half, "1,500" fifteen hundred; moved by a power of ten without rounding. */
function decimal(written: string, power: number): string {
  const grouped = written
    .replace(/[\u00A0\u202F' ](?=\d{3})/g, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(/^(\d{1,3}(?:\.\d{3}){2,})$/, (figure) => figure.replaceAll('.', ''));
  const [whole = '0', fraction = ''] = grouped.replace(',', '.').split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return rest ? `${integer}.${rest}` : integer;
}
