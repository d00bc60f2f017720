import { anyCase } from '#lib/extraction/text/any-case';
import { readCounted } from '#lib/extraction/figures/counted';
import type { NumberRead } from '#lib/extraction/figures/numbers';
import type { Token } from '#lib/extraction/figures/tokens';

const PART = anyCase(/^(?:\p{Ll}+|\d+)\s(?:\p{Ll}[\p{Ll}'’-]*\s){1,2}(?:in|out\sof)\s(?:every\s)?(?:an?\s)?$/iu);
const VERB = /(?:ed|died|was|were|had|came|left|fell|rose|lost|won|went)\s(?:in|in every|out of|out of every)\s$/i;

/** "one worker in six", "two patients in five": the share, from the number's token on. Null when the words between say something else. */
export function partOfEach(text: string, tokens: readonly Token[], i: number): NumberRead | null {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  const part = token.word?.value ?? (token.figure?.isPlain ? Number(token.figure.value) : 0);
  const whole = next ? wholeOf(next) : 0;
  if (!next || part < 1 || whole <= part || next.start - token.start > 50 || (part > 3 && !isRound(whole))) return null;
  const words = text.slice(token.start, next.start);
  if (!PART.test(words) || VERB.test(words) || isMeasured(tokens, i + 2, next)) return null;
  if (part > 1 && isCounting(text, next.end)) return null;
  return {
    value: share(part / whole),
    to: i + 2,
    start: token.start,
    end: next.end,
    isWorded: true,
    isShare: true,
    hasPower: false,
  };
}

/** "eleven in every hundred", "ninety-six of every hundred": the share, from a number that is read. Null when none is told. */
export function shareOfEach(text: string, tokens: readonly Token[], first: NumberRead): NumberRead | null {
  const next = tokens[first.to];
  const whole = next ? wholeOf(next) : 0;
  if (!next || first.isShare || first.hasPower || whole <= Number(first.value) || !isRound(whole)) return null;
  if (!OF_EACH.test(text.slice(first.end, next.start)) || isMeasured(tokens, first.to + 1, next)) return null;
  // "eleven out of twenty-nine"
  if (text.charAt(next.end) === '-') return null;
  const value = share(Number(first.value) / whole);
  return { ...first, value, to: first.to + 1, end: next.end, isShare: true };
}

const OF_EACH = /^\s(?:(?:in|of|out of) (?:every|each)(?: an?| one)?|out of(?: an?)?)\s$/i;

/** "ten", "10,000", "a hundred": no year. */
function wholeOf({ word, figure }: Token): number {
  if (word) return word.value ?? (word.power !== undefined && word.measure === undefined ? 10 ** word.power : 0);
  const value = figure && !figure.isName && figure.date === null ? Number(figure.value) : 0;
  return figure?.isPlain && value >= 1900 && value < 2100 ? 0 : value;
}

function isRound(whole: number): boolean {
  return (
    Number.isInteger(whole) &&
    (whole <= 12 || (whole <= 100 && whole % 10 === 0) || (whole <= 1000 && whole % 100 === 0) || whole % 1000 === 0)
  );
}

/** "two men in five villages" is no share. */
function isCounting(text: string, end: number): boolean {
  return readCounted(text.slice(end, end + 60), 'en') !== null;
}

/** "out of every five schools, two": the share, from the first number to the second. */
export function partOfEvery(text: string, tokens: readonly Token[], i: number): NumberRead | null {
  const token = tokens[i] as Token;
  const whole = token.word?.value ?? Number(token.figure?.isPlain ? token.figure.value : 0);
  if (whole < 2 || whole > 1000 || !OF_EVERY.test(text.slice(Math.max(0, token.start - 14), token.start))) return null;
  const at = tokens.findIndex((other, place) => place > i && (other.word?.value !== undefined || other.figure?.isPlain));
  const part = tokens[at];
  const parts = part?.word?.value ?? Number(part?.figure?.value ?? 0);
  if (
    !part ||
    parts < 1 ||
    parts >= whole ||
    !/^[^,.;:]{2,40},\s(?:only\s|just\s|about\s)?$/.test(text.slice(token.end, part.start))
  )
    return null;
  return {
    value: share(parts / whole),
    to: at + 1,
    start: token.start,
    end: part.end,
    isWorded: true,
    isShare: true,
    hasPower: false,
  };
}

const OF_EVERY = anyCase(/(?:^|[^\p{L}])(?:out of|of|in) (?:every|each) $/iu);

/** "in five years" is no ratio. */
function isMeasured(tokens: readonly Token[], i: number, { end }: Token): boolean {
  const word = tokens[i]?.word;
  const isNext = (tokens[i]?.start ?? 0) - end <= 1;
  return (
    isNext && (word?.measure !== undefined || word?.unit !== undefined || word?.power !== undefined || word?.month !== undefined)
  );
}

/** "every third jar", "cada cuarto": an ordinal behind "every". */
export function everyNth(text: string, tokens: readonly Token[], i: number): NumberRead | null {
  const { start, end, word } = tokens[i] as Token;
  const nth = word?.ordinal ?? 0;
  if (nth < 2 || !EVERY.test(text.slice(Math.max(0, start - 8), start)) || !/^\s\p{L}/u.test(text.slice(end, end + 2)))
    return null;
  return { value: share(1 / nth), to: i + 1, start, end, isWorded: true, isShare: true, hasPower: false };
}

const EVERY = anyCase(
  /(?:^|[^\p{L}])(?:every|jed(?:e|er|es|en|em)|кажд(?:ый|ая|ое|ую|ого|ому|ой|ым)|кож(?:ен|на|не|ного|ному|ної|ній|ну))\s$/iu,
);

function share(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
