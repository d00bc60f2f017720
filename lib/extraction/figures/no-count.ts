import { isEnglishClock } from '#lib/extraction/figures/clock';
import { isAddress, isDialled, isNamedByNumber, KIND } from '#lib/extraction/figures/labels';
import type { NumberRead } from '#lib/extraction/figures/numbers';
import { isStroked } from '#lib/extraction/figures/part-behind';
import type { Second } from '#lib/extraction/figures/ranges';
import { centsBehind } from '#lib/extraction/figures/single';
import { GAP, isOnly, type Token } from '#lib/extraction/figures/tokens';
import type { Reading, Unit } from '#lib/extraction/figures/unit-of';
import { anyCase } from '#lib/extraction/text/any-case';

/** "court 4", "24/7", "call 101", "five-star", "fifty-fifty": figures that count nothing. */
export function isNoEnglishCount(
  { text, tokens }: Reading,
  { i, first, second, unit }: { i: number; first: NumberRead; second: Second | null; unit: Unit },
): boolean {
  if (KIND.test(text.slice(first.end, first.end + 16)) && !second) return true;
  if (unit.isMeasure || first.isShare) return false;
  const last = second?.number ?? first;
  const place = { start: first.start, end: last.end };
  if (second && first.value === second.number.value) return true;
  if (unit.unit === null && isEnglishClock(text, last, first)) return true;
  if (isStroked(tokens, i) || isDialled(text, place) || isAddress(text, place)) return true;
  return unit.unit === null && !first.hasPower && /^\d{1,4}$/.test(first.value) && isNamedByNumber(text, place);
}

/** "two pounds fifty". */
export function centsOf({ text, tokens }: Reading, { unit, end }: Unit): { value: number; end: number; to: number } | null {
  const found =
    unit !== null && /^(?:[A-Z]{3}|crowns?|florins?|marks?|francs?|shillings?|thalers?|guilders?|dollars?|pounds?)$/.test(unit)
      ? centsBehind(text, { end })
      : null;
  if (!found) return null;
  const at = tokens.findIndex(({ start }) => start >= found.end);
  return { value: Number(found.value) - 1, end: found.end, to: at < 0 ? tokens.length : at };
}

/** "His inspectors number 34", "the dead, she said, number 12": a verb. */
const NUMBERING = anyCase(/(?:\p{Ll}s|\bpeople|\b(?:they|we)|\bdead|\b(?:said|says|out|adds|added),)\snumber\s$/iu);

/** "Article 5", "No. 10", "№ 7"; "sections 12 and 14". */
export function isLabelled(reading: Reading, i: number): boolean {
  const { tokens, text } = reading;
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (before?.figure && token.figure?.isPlain && FURTHER.test(text.slice(before.end, token.start)) && isListed(reading, i))
    return true;
  return (
    before?.word?.label === true &&
    !NUMBERING.test(text.slice(Math.max(0, token.start - 40), token.start)) &&
    isOnly(token, GAP.dot) &&
    token.start - before.end <= 2
  );
}

const FURTHER = /^(?:, | and | or | to | & |, and |–|-)$/;

/** The first of the figures in the list is labelled by a noun of several, and the last counts nothing. */
function isListed(reading: Reading, i: number): boolean {
  const { tokens, text } = reading;
  let at = i;
  while (tokens[at - 1]?.figure && FURTHER.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) at -= 1;
  const label = tokens[at - 1];
  const isMany = label !== undefined && text.slice(label.start, label.end).endsWith('s');
  return at < i && isMany && isLabelled(reading, at) && !/^[\s-]\p{Ll}+s\b/u.test(text.slice(tokens[i]?.end));
}

/** "double the limit" is a number, "a double murder" and "double glazing" are none. */
export function isMultiple(text: string, { start, end }: Token): boolean {
  if (!/^(?:double|treble|triple|quadruple|quintuple)$/i.test(text.slice(start, end))) return true;
  if (
    /\b(?:an?|to|will|would|can|could|may|might|must|should|not|and|or|the|they|we|I|you|prices|sales|numbers)\s$/i.test(
      text.slice(Math.max(0, start - 8), start),
    ) &&
    !/^\sthat of\b/.test(text.slice(end, end + 9))
  )
    return false;
  return /^\s(?:the|that|those|what|its|their|his|her|our|last|as|than)\b|^(?:$|[,.;:)])/.test(text.slice(end, end + 8));
}

/** "a few hundred", "several thousand", "a multi-million-pound deal": how many is not said. */
const VAGUE =
  /(?:^|[^\p{L}])(?:[Ff]ew|[Ss]everal|[Mm]any|[Cc]ouple of|[Mm]ulti-?)\s?(?:hundred\s|thousand\s|million\s|dozen\s)?$/u;

/** Whether a power or a dozen has no number before it that says how many. */
export function isVague(text: string, { word, start }: Token): boolean {
  return (word?.power ?? word?.dozen) !== undefined && VAGUE.test(text.slice(Math.max(0, start - 24), start));
}
