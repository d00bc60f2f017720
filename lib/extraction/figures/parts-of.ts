import type { ReadQuantity } from '#lib/extraction/extraction';

/** "de 24 y 31 años", "from 74 to 118 days", "tres de las ocho bombas": the second number names what both count. */
export function shareUnits(text: string, quantities: ReadQuantity[]): ReadQuantity[] {
  return quantities.map((quantity, i) => {
    const next = quantities[i + 1];
    const before = quantities[i - 1];
    if (before?.unit && quantity.unit === null && isOtherSide(text, quantity.start)) return { ...quantity, unit: before.unit };
    const isShared =
      next &&
      quantity.unit === null &&
      next.unit !== null &&
      !isPartInWords(quantity) &&
      BETWEEN.test(text.slice(quantity.end, next.start));
    const shared = isShared ? { ...quantity, unit: next.unit } : quantity;
    return next ? withPower(text, shared, next) : shared;
  });
}

/** "fell by a quarter to 41,000 tonnes": a part of what was before. */
function isPartInWords({ value, text }: ReadQuantity): boolean {
  return typeof value === 'string' && Number(value) < 1 && /^\p{L}/u.test(text);
}

/** "с 1,2 до 1,9 млрд": the power behind the second number is that of the first as well. */
function withPower(text: string, first: ReadQuantity, second: ReadQuantity): ReadQuantity {
  const power = POWERS.find(([word]) => word.test(second.text))?.[1] ?? 0;
  if (power === 0 || !/^\sдо\s$/u.test(text.slice(first.end, second.start)) || !/^\d+(?:[.,]\d+)?$/.test(first.text))
    return first;
  const value = Number(first.value);
  return value < 1000 ? { ...first, value: String(Math.round(value * 10 ** (power + 3)) / 1000) } : first;
}

const POWERS: [RegExp, number][] = [
  [/т[иы]с/u, 3],
  [/млн|м[иі]л[ьл][иі]?[йо]н/u, 6],
  [/млрд|м[иі]ль?[яи]рд/u, 9],
];

const VOTES = /(?:votes?|votos?|voix|voti|Stimmen)\s(?:to|against|a|contra|frente\sa|contre|contro|zu|gegen)\s$/i;

/** "by 61 votes to 54": the other side counts votes as well. */
export function isOtherSide(text: string, start: number): boolean {
  return VOTES.test(text.slice(Math.max(0, start - 20), start));
}

const BETWEEN =
  /^(?:\s(?:a|y|o|e|et|ou|und|oder|bis|à|и|до|та|або|to)\s(?:un\s|los\s)?|\s(?:de\s(?:las|los)|das|dos|delle|dei|des|der|из|з|of\s(?:the|its|their|these|those))\s)$/u;

/** "tres de las ocho bombas": a number of several that are counted as well. */
function isPartOf(text: string, end: number): boolean {
  return /^\s(?:de\s(?:las|los)|das|dos|delle|dei)\s(?:\d|dos|tres|tre|cuatro|quatro|quattro|cinco|cinque|seis|sei|siete|sete|sette|ocho|oito|otto|nueve|nove|diez|dez|dieci|once|doce|dodici|quince|veinte)/u.test(
    text.slice(end, end + 24),
  );
}

const PART_BEFORE = /[\p{L}\d]\s(?:de\s(?:las|los)|das|dos|delle|dei)\s$/u;

/** "tres de las ocho bombas": whether the first number counts something; null when no "of the" follows. */
export function partOf(text: string, { value, end }: { value: string; end: number }): boolean | null {
  if (value === '1' || !/^\s(?:de\s(?:las|los)|das|dos|delle|dei)\s[\p{L}\d]+/u.test(text.slice(end, end + 24))) return null;
  return isPartOf(text, end) || Number(value) > 1;
}

/** "… de las ocho bombas": the number behind "of the" counts as well. */
export function isBehindPart(text: string, start: number): boolean {
  return PART_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}
