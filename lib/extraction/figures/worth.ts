import type { NumberRead } from '#lib/extraction/figures/numbers';
import { isBehindPart, partOf } from '#lib/extraction/figures/parts-of';

const DEFINITE =
  /(?:^|[^\p{L}])(?:the|these|those|both|his|her|their|our|los|las|les|ces|die|diese|beiden|os|gli|le|эти|обе|оба|ці)\s$/iu;
const OF_WHAT = /^\s(?:of|de|del|des|du|der|di|dos|das|от)\b/;
/** "Half were given lenses", "less than half had been paid": half of what was just spoken of. */
const HAD = /^\s(?:were|was|had|have|has|are|is|did|do|said|will|would|could)\b/i;
const LESS = /\b(?:than|over|about|almost|nearly|around|only|just|under)\s$/i;

const HALF = /mitad|moiti|met[àa]|Hälfte|половин/u;

/** A number in words counts when it has a unit; "the two countries", "one of them", "the sixth quarter" and "un hombre" count nothing. */
export function isWorth(text: string, number: NumberRead, unit: { unit: string | null; isMeasure: boolean }): boolean {
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  const behind = text.slice(number.end, number.end + 9);
  if (number.isShare) return HALF.test(text.slice(number.start, number.end)) || isShareWorth(number, before, behind);
  if (number.hasPower) return true;
  const part = partOf(text, number);
  if (part !== null) return part;
  if (unit.unit !== null && isBehindPart(text, number.start)) return true;
  if (number.value === '1') return unit.isMeasure && /^one$/i.test(text.slice(number.start, number.end));
  if (unit.unit === null) return false;
  return unit.isMeasure || !DEFINITE.test(before) || (/\bof the\s$/i.test(before) && Number(number.value) > 2);
}

function isShareWorth({ value }: NumberRead, before: string, behind: string): boolean {
  if (Number(value) === 0.5) return OF_WHAT.test(behind) || HAD.test(behind) || LESS.test(before);
  return !/(?:^|\s)the\s$/i.test(before) || OF_WHAT.test(behind);
}
