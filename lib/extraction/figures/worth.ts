import type { NumberRead } from '#lib/extraction/figures/numbers';
import { isBehindPart, isOtherSide, partOf } from '#lib/extraction/figures/parts-of';

const DEFINITE =
  /(?:^|[^\p{L}])(?:the|these|those|both|his|her|their|our|los|las|les|ces|die|diese|beiden|os|gli|le|эти|обе|оба|ці)\s$/iu;
const OF_WHAT = /^\s(?:of|de|del|des|du|der|di|dos|das|от)\b/;
/** "Half were given lenses", "less than half had been paid", "half the staff": half of what was just spoken of or follows. */
const HAD = /^\s(?:were|was|had|have|has|are|is|did|do|said|will|would|could|the|its|their|his|her|our|all|that|those)\b/i;
const LESS = /\b(?:than|over|about|almost|nearly|around|only|just|under|barely|by|to|least|most|another)\s$/i;
const HALF = /mitad|moiti|met[àa]|Hälfte|половин/u;
const ORDINAL = /^(?:third|fourth|fifth|sixth|eighth|tenth)$/i;
const SOME =
  /^\s(?:of\s(?:them|us|you|those|these|the|its|their|his|her|our|my|\p{Lu}[\p{L}'’-]*['’]s?)|de\s(?:ellos|ellas|nosotros|los|las|sus|esos|esas|estos|estas))(?!\p{L})/u;
const CLOCK = /(?:\b(?:at|by|until|till|before|after|past|around|las?)|[a-z]\.)\s$/i;

/** A number in words counts when it has a unit; "the two countries", "one of them", "the sixth quarter" and "un hombre" count nothing. */
export function isWorth(text: string, number: NumberRead, unit: { unit: string | null; isMeasure: boolean }): boolean {
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  const behind = text.slice(number.end, number.end + 30);
  const words = text.slice(number.start, number.end);
  if (number.isShare) return HALF.test(words) || isShareWorth({ ...number, words }, before, behind);
  if (number.hasPower) return true;
  if (number.value === '1') return isOneWorth(words, before, unit);
  return partOf(text, number) ?? isCountWorth(text, number, { unit, before, behind });
}

/** "one kilometre", "by a single vote". */
function isOneWorth(words: string, before: string, { unit, isMeasure }: { unit: string | null; isMeasure: boolean }): boolean {
  if (/single$/i.test(words)) return /\b(?:by|within|for)\s$/i.test(before);
  return unit !== null && isMeasure && /^one$/i.test(words);
}

interface Place {
  unit: { unit: string | null; isMeasure: boolean };
  before: string;
  behind: string;
}

function isCountWorth(text: string, number: NumberRead, { unit, before, behind }: Place): boolean {
  if (isOtherSide(text, number.start) || (unit.unit !== null && isBehindPart(text, number.start))) return true;
  if (unit.unit === null) return !DEFINITE.test(before) && (SOME.test(behind) || isAlone(number, before));
  return unit.isMeasure || !DEFINITE.test(before) || (/\bof the\s$/i.test(before) && Number(number.value) > 2);
}

/** "It used to be twelve", but "at twelve". */
function isAlone({ value }: NumberRead, before: string): boolean {
  return Number(value) > 10 && !CLOCK.test(before);
}

function isShareWorth({ value, words }: NumberRead & { words: string }, before: string, behind: string): boolean {
  if (Number(value) === 0.5) return OF_WHAT.test(behind) || HAD.test(behind) || LESS.test(before);
  if (ORDINAL.test(words)) return isFraction(before, behind);
  return !/(?:^|\s)the\s$/i.test(before) || OF_WHAT.test(behind);
}

const MORE =
  /^\s(?:of|more|less|fewer|as|were|was|had|have|has|are|is|did|do|say|said|think|want|believe|\p{Ll}{2,}ed)(?!\p{L})/u;

/** "A third of them", "by almost a third", "a fifth reached"; "the third year", "a third report", "A third, dated" count no parts. */
function isFraction(before: string, behind: string): boolean {
  if (OF_WHAT.test(behind) || /\bevery\s$/i.test(before)) return true;
  if (!/(?:^|\s)an?\s$/i.test(before)) return false;
  return (
    MORE.test(behind) ||
    (/(?:\b(?:by|than|about|almost|nearly|around|only|just|under|over|to|barely|least)\s)a\s$/i.test(before) &&
      !/^\s(?!(?:in|since|from|to|on|at|and|but|or|by|over|last|this|when|while|after|before|during|than)\s)\p{Ll}/u.test(behind))
  );
}
