import { mayBeName } from '#lib/evidence/quote/names';
import { isNegation } from '#lib/evidence/quote/negation';
import { haveSameNumbers, isNumberWord, plainNumber } from '#lib/evidence/quote/number-words';
import type { QuotePieces } from '#lib/evidence/quote/quote-pieces';
import type { Span } from '#lib/evidence/quote/span';

export type BracketWarning = 'bracket-for-number' | 'bracket-for-name' | 'bracket-for-negation';

interface Word {
  text: string;
  isName: boolean;
}

/**
 * What a bracket stands in place of. It may add words, stand for a pronoun or an ending, or stand beside an elision; where the
 * kept copy has a number, a name or a negation in its place, or its number makes another of one beside it, somebody has to look.
 */
export function warnOfBrackets(source: string, spans: readonly Span[], parts: QuotePieces): BracketWarning[] {
  const found = placesOf(source, spans, parts).flatMap(({ bracketed, stood, isElision }) => {
    const put = wordsIn(bracketed.join(' '), 0, bracketed.join(' '));
    return isElision ? againstGap(put, stood) : inPlaceOf(put, stood);
  });
  if (makesAnotherNumber(parts)) found.push('bracket-for-number');
  return [...new Set(found)];
}

interface Place {
  bracketed: string[];
  stood: Word[];
  isElision: boolean;
}

function placesOf(source: string, spans: readonly Span[], { joins, edges, bracketed }: QuotePieces): Place[] {
  if (bracketed.length === 0) return [];
  const { first, last } = edges;
  const [begin, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const most = (words: string[]) => Math.max(1, wordsIn(words.join(' '), 0, words.join(' ')).length);
  return [
    { ...first, stood: first.isElision ? [] : wordsBefore(source, begin).slice(0, most(first.bracketed)) },
    ...joins.map((join, i) => {
      const from = spans[i]?.end ?? 0;
      return { ...join, stood: wordsIn(source, from, source.slice(from, spans[i + 1]?.start)) };
    }),
    { ...last, stood: last.isElision ? [] : wordsAfter(source, end).slice(0, most(last.bracketed)) },
  ].filter((place) => place.bracketed.length > 0);
}

function inPlaceOf(put: Word[], stood: Word[]): BracketWarning[] {
  const warnings: BracketWarning[] = [];
  const has = (words: Word[], { text }: Word) => words.some((word) => word.text.toLowerCase() === text.toLowerCase());
  const [putTexts, stoodTexts] = [put, stood].map((words) => words.map(({ text }) => text)) as [string[], string[]];
  if (stoodTexts.some(isNumberWord) && !haveSameNumbers(putTexts, stoodTexts)) warnings.push('bracket-for-number');
  if (stood.some((word) => word.isName && !has(put, word)) && put.some((word) => !has(stood, word)))
    warnings.push('bracket-for-name');
  if (stoodTexts.some(isNegation)) warnings.push('bracket-for-negation');
  return warnings;
}

/** Beside an elision the words left out are shown; a number put in for one of them would still read as the copy's. */
function againstGap(put: Word[], stood: Word[]): BracketWarning[] {
  const left = stood.filter(({ text }) => isNumberWord(text)).map(({ text }) => plainNumber(text));
  const isOther = put.some(({ text }) => isNumberWord(text) && !left.includes(plainNumber(text)));
  return left.length > 0 && isOther ? ['bracket-for-number'] : [];
}

/** "52 [billion]": a number word put right beside a number. */
function makesAnotherNumber({ pieces, joins, edges }: QuotePieces): boolean {
  const all = [edges.first, ...joins, edges.last];
  return all.some(({ bracketed, isElision }, i) => {
    const put = bracketed.join(' ');
    if (isElision || put === '') return false;
    return (endsInNumber(pieces[i - 1]) && beginsWithNumber(put)) || (endsInNumber(put) && beginsWithNumber(pieces[i]));
  });
}

function endsInNumber(words = ''): boolean {
  return isNumberWord(/([\p{L}\p{N}]+)\s*$/u.exec(words)?.[1] ?? '');
}

function beginsWithNumber(words = ''): boolean {
  return isNumberWord(/^\s*([\p{L}\p{N}]+)/u.exec(words)?.[1] ?? '');
}

const WORD = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const NEAR = 80;

/** The words of a stretch that begins at `from`. */
function wordsIn(source: string, from: number, stretch: string): Word[] {
  return [...stretch.matchAll(WORD)].map(({ 0: text, index }) => ({ text, isName: mayBeName(source, from + index, text) }));
}

/** Names, numbers and negations right before a place, the nearest first, as far as nothing else stands between. */
function wordsBefore(source: string, at: number): Word[] {
  const from = Math.max(0, at - NEAR);
  const clause = /[^.!?…;,:\n]*$/u.exec(source.slice(from, at));
  return tellingOf(wordsIn(source, from + (clause?.index ?? 0), clause?.[0] ?? '').reverse());
}

function wordsAfter(source: string, at: number): Word[] {
  const clause = /^[^.!?…;,:\n]*/u.exec(source.slice(at, at + NEAR));
  return tellingOf(wordsIn(source, at, clause?.[0] ?? ''));
}

function tellingOf(words: Word[]): Word[] {
  const end = words.findIndex(({ text, isName }) => !isName && !isNumberWord(text) && !isNegation(text));
  return end === -1 ? words : words.slice(0, end);
}
