import type { ReadQuantity, Span } from '#lib/extraction/extraction';

const NUMBER = String.raw`\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const MAGNITUDES: Record<string, number> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  bn: 9,
  mn: 6,
  млн: 6,
  млрд: 9,
  тыс: 3,
};
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\d.,])([$€£¥]\s?)?(${NUMBER})(?:\s*(?:-|–|—|to|and)\s*(${NUMBER}))?(?:\s+(thousand|million|billion|trillion|bn|mn|млн|млрд|тыс)\b\.?)?(\s?%|\s?°C|[ -](?:\p{L}+(?:ing|ed|al|ic|ive|ous|an)\s+)?\p{L}+)?`,
  'giu',
);
const WORDS: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};
const WORDED =
  /(?<!\p{L}|the )(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s+(thousand|million|billion))?\s+(\p{L}{3,})/giu;
/** Units by their UCUM code where there is one. */
const UNITS: Record<string, string> = {
  '%': '%',
  percent: '%',
  'per cent': '%',
  km: 'km',
  kilometers: 'km',
  kilometres: 'km',
  kilometer: 'km',
  kilometre: 'km',
  meters: 'm',
  metres: 'm',
  kg: 'kg',
  tonnes: 't',
  tons: 't',
  hours: 'h',
  minutes: 'min',
  days: 'd',
  years: 'a',
  '°C': 'Cel',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};
const NO_UNIT =
  /^(?:and|or|of|in|on|at|to|by|for|from|the|a|an|that|which|was|were|is|are|has|had|have|as|but|with|if|when|per|more|less|other|th|st|nd|rd)$/i;

/** Numbers with what they count; those inside a date are left to the date. Values are decimal strings. */
export function readQuantities(text: string, within: Span, taken: readonly Span[]): ReadQuantity[] {
  const words = text.slice(within.start, within.end);
  const isTaken = (start: number, end: number) => taken.some((date) => start < date.end && end > date.start);
  const found = [...readNumbers(words), ...readWords(words)].map((quantity) => ({
    ...quantity,
    start: quantity.start + within.start,
    end: quantity.end + within.start,
  }));
  return found.filter(({ start, end }) => !isTaken(start, end)).toSorted((a, b) => a.start - b.start);
}

function readNumbers(words: string): ReadQuantity[] {
  return [...words.matchAll(QUANTITY)].map((match) => {
    const { unit, text } = countedIn(match);
    const power = MAGNITUDES[match[4]?.toLowerCase() ?? ''] ?? 0;
    const value = decimal(match[2] ?? '', power);
    return {
      text,
      start: match.index,
      end: match.index + text.length,
      value: match[3] === undefined ? value : ([value, decimal(match[3], power)] as [string, string]),
      unit,
    };
  });
}

/** The unit of a number, and its words: the word behind it belongs to it only when it is what is counted. */
function countedIn([whole, currency, , , , behind]: RegExpMatchArray): { unit: string | null; text: string } {
  const unit = unitOf(currency?.trim() ?? wordIn(behind));
  const isCounted = behind !== undefined && unit !== null && currency === undefined;
  return { unit, text: (isCounted ? whole : whole.slice(0, whole.length - (behind?.length ?? 0))).trimEnd() };
}

/** "10 separating blocks" counts blocks. */
function wordIn(behind: string | undefined): string | undefined {
  return behind?.replace(/^[ -]/, '').trim().split(/\s+/).at(-1);
}

function readWords(words: string): ReadQuantity[] {
  return [...words.matchAll(WORDED)].flatMap((match) => {
    const [whole, word = '', magnitude, noun = ''] = match;
    const unit = unitOf(noun);
    if (unit === null) return [];
    const value = decimal(WORDS[word.toLowerCase()] ?? '0', magnitude ? (MAGNITUDES[magnitude.toLowerCase()] ?? 0) : 0);
    return [{ text: whole, start: match.index, end: match.index + whole.length, value, unit }];
  });
}

function unitOf(words: string | undefined): string | null {
  if (!words || NO_UNIT.test(words)) return null;
  return UNITS[words] ?? UNITS[words.toLowerCase()] ?? words.toLowerCase();
}

/** "1,5" is one and a half, "1,500" fifteen hundred; moved by a power of ten without rounding. */
function decimal(written: string, power: number): string {
  const grouped = written.replace(/[\u00A0\u202F ](?=\d{3})/g, '').replace(/,(?=\d{3}(?:\D|$))/g, '');
  const [whole = '0', fraction = ''] = grouped.replace(',', '.').split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return rest ? `${integer}.${rest}` : integer;
}
