import { findChain } from '#lib/evidence/quote/find-chain';
import { findWords, type Haystack } from '#lib/evidence/quote/find-words';
import { foldForm } from '#lib/evidence/quote/fold-text';
import { type NearestPassage, nearestPassage } from '#lib/evidence/quote/nearest-passage';
import { hasNegation } from '#lib/evidence/quote/negation';
import { normaliseText } from '#lib/evidence/quote/normalise-text';
import { faultOfShape, isTooShort, type ShapeFault } from '#lib/evidence/quote/quote-length';
import { type QuotePieces, readPieces } from '#lib/evidence/quote/quote-pieces';
import { type Selectors, selectorsOf } from '#lib/evidence/quote/selectors';
import type { Span } from '#lib/evidence/quote/span';
import { stripEdges } from '#lib/evidence/quote/strip-edges';
import type { TextForm } from '#lib/evidence/quote/text-form';
import { warnOfBrackets } from '#lib/evidence/quote/warn-of-brackets';
import { warnOfSurroundings } from '#lib/evidence/quote/warn-of-surroundings';
import { indexWords, type WordIndex } from '#lib/evidence/quote/word-index';

/** Written into every proof; raised when the same input could get another answer. */
export const QUOTE_VERIFIER = 'quote-3';

export const QUOTE_LEVELS = ['exact', 'normalised', 'elided', 'casefold', 'absent'] as const;
export type QuoteLevel = (typeof QUOTE_LEVELS)[number];

/** What a person should look at although the words were found. */
export const QUOTE_WARNINGS = [
  'negation-omitted',
  'negation-added',
  'negation-before',
  'question-in-text',
  'number-goes-on',
  'bracket-for-number',
  'bracket-for-name',
  'bracket-for-negation',
  'mixed-scripts',
] as const;
export type QuoteWarning = (typeof QUOTE_WARNINGS)[number];

export type AbsentReason = ShapeFault | 'not-found' | 'cuts-word-or-number' | 'too-common';

export interface OmittedWords extends Span {
  text: string;
  hasNegation: boolean;
}

/** Whether and where a quote stands in a kept copy. Plain data: it is stored with the evidence. */
export interface QuoteProof {
  level: QuoteLevel;
  verifier: string;
  /** Where the words stand in the kept copy as given, in UTF-16 units; one span for each piece of an elided quote. */
  spans: Span[];
  /** What the kept copy says in the gaps. */
  omitted: OmittedWords[];
  /** Words in brackets that the kept copy does not have. */
  bracketed: { text: string; hasNegation: boolean }[];
  warnings: QuoteWarning[];
  /** Why it counts as absent; null when it was found. */
  reason: AbsentReason | null;
  nearest: NearestPassage | null;
  /** The same place in code points and by its words, with what stands around it. Proofs of quote-1 have none. */
  selectors?: Selectors;
  /** Who typed or pasted the words it was made in; left out where they are those of a captured page or of a kept file. */
  typedBy?: string;
  /** How often the words stand there letter for letter, counted up to 100. */
  times?: number;
}

/** A kept copy made ready for many quotes. Its forms are built when the first quote needs them. */
export interface ReadSnapshot {
  source: string;
  normalised(): TextForm;
  folded(): TextForm;
  words(): WordIndex;
}

export function readSnapshot(source: string): ReadSnapshot {
  const normalised = once(() => normaliseText(source));
  return { source, normalised, folded: once(() => foldForm(normalised())), words: once(() => indexWords(source)) };
}

/**
 * Looks for a quote in the text of a kept copy, from the strictest reading to the widest: letter for letter; with typography
 * and spaces evened out; with marked gaps; without letter case, quotation marks and hyphens. What none of them finds is
 * absent, with the nearest passage and what differs there. Never throws; findings/evidence.md section 3.
 */
export function verifyQuote(quote: string, snapshot: string | ReadSnapshot): QuoteProof {
  const kept = typeof snapshot === 'string' ? readSnapshot(snapshot) : snapshot;
  const trimmed = quote.trim();
  const parts = readPieces(trimmed);
  const whole = findWhole(trimmed, kept);
  if (whole.proof) return whole.proof;
  const fault = faultOfShape(trimmed, parts);
  if (fault) return absent(fault, parts, kept);
  const pieced = findPieces(parts, kept);
  if (pieced.proof) return pieced.proof;
  if (pieced.gaveUp) return absent('too-common', parts, kept);
  return absent(whole.cut ? 'cuts-word-or-number' : 'not-found', parts, kept);
}

/** The quote as it stands, dots and brackets included: a kept copy may have them too. */
function findWhole(quote: string, kept: ReadSnapshot): { proof: QuoteProof | null; cut: boolean } {
  if (isTooShort(quote)) return { proof: null, cut: false };
  const exact = findWords({ source: kept.source, form: null }, quote);
  if (exact.found) return { proof: found('exact', { kept, quote, spans: [exact.found.span] }), cut: false };
  const words = stripEdges(normaliseText(quote).text);
  const normalised = findWords({ source: kept.source, form: kept.normalised() }, words);
  if (normalised.found) return { proof: found('normalised', { kept, quote, spans: [normalised.found.span] }), cut: false };
  return { proof: null, cut: exact.cut || normalised.cut };
}

function findPieces(parts: QuotePieces, kept: ReadSnapshot): { proof: QuoteProof | null; gaveUp: boolean } {
  const quote = parts.pieces.join(' ');
  const isWhole = parts.pieces.length === 1;
  const normal = parts.pieces.map((piece) => stripEdges(normaliseText(piece).text));
  const elided = lookFor({ source: kept.source, form: kept.normalised() }, normal, parts);
  const level = isWhole && parts.bracketed.length === 0 ? 'normalised' : 'elided';
  if (elided.spans) return { proof: found(level, { kept, quote, spans: elided.spans, parts }), gaveUp: false };
  const folded = parts.pieces.map((piece) => stripEdges(foldForm(normaliseText(piece)).text));
  const loose = lookFor({ source: kept.source, form: kept.folded() }, folded, parts);
  if (loose.spans) return { proof: found('casefold', { kept, quote, spans: loose.spans, parts }), gaveUp: false };
  return { proof: null, gaveUp: elided.gaveUp || loose.gaveUp };
}

function lookFor(hay: Haystack, pieces: string[], parts: QuotePieces): { spans: Span[] | null; gaveUp: boolean } {
  if (pieces.length > 1) return findChain(hay, pieces, parts.joins);
  const { found: place } = findWords(hay, pieces[0] ?? '');
  return { spans: place ? [place.span] : null, gaveUp: false };
}

interface Place {
  kept: ReadSnapshot;
  quote: string;
  spans: Span[];
  parts?: QuotePieces;
}

function found(level: QuoteLevel, { kept, quote, spans, parts }: Place): QuoteProof {
  const omitted = gapsBetween(kept.source, spans);
  const bracketed = (parts?.bracketed ?? []).map((text) => ({ text, hasNegation: hasNegation(text) }));
  const warnings: QuoteWarning[] = [];
  if (omitted.some((gap) => gap.hasNegation)) warnings.push('negation-omitted');
  if (bracketed.some((words) => words.hasNegation)) warnings.push('negation-added');
  warnings.push(...warnOfSurroundings(kept.source, spans, quote));
  if (parts) warnings.push(...warnOfBrackets(kept.source, spans, parts));
  const selectors = selectorsOf(kept.source, spans);
  const proof = { level, verifier: QUOTE_VERIFIER, spans, omitted, bracketed, warnings, reason: null, nearest: null };
  return { ...proof, selectors, times: timesIn(kept.source, selectors[1].exact) };
}

/** Where words stand more than once, an address has to say which place is meant. */
function timesIn(source: string, words: string): number {
  let times = 0;
  for (let at = source.indexOf(words); at !== -1 && times < MOST_TIMES; at = source.indexOf(words, at + words.length)) times += 1;
  return times;
}

const MOST_TIMES = 100;

function gapsBetween(source: string, spans: Span[]): OmittedWords[] {
  return spans.slice(1).flatMap((span, i) => {
    const start = spans[i]?.end ?? span.start;
    const text = source.slice(start, span.start);
    return /[\p{L}\p{N}]/u.test(text) ? [{ start, end: span.start, text, hasNegation: hasNegation(text) }] : [];
  });
}

function absent(reason: AbsentReason, parts: QuotePieces, kept: ReadSnapshot): QuoteProof {
  const nearest = reason === 'empty' || reason === 'too-short' ? null : nearestTo(parts, kept);
  const mixed = nearest?.differences.some((difference) => mixesScripts(difference.quote)) ?? false;
  const warnings: QuoteWarning[] = mixed ? ['mixed-scripts'] : [];
  return { level: 'absent', verifier: QUOTE_VERIFIER, spans: [], omitted: [], bracketed: [], warnings, reason, nearest };
}

/** Gaps would count as missing words, so an elided quote is looked for by its longest piece. */
function nearestTo(parts: QuotePieces, kept: ReadSnapshot): NearestPassage | null {
  const longest = parts.pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  const hasElision = parts.joins.some((join) => join.isElision);
  return nearestPassage(hasElision ? longest : parts.pieces.join(' '), kept.words());
}

/** Latin and Cyrillic letters in one word: a look-alike that reads the same and is another word to every search. */
function mixesScripts(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  );
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
