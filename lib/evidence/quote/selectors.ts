import type { Span } from '#lib/evidence/quote/span';

/** Where a quote stands, as the W3C Web Annotation Data Model says it (4.2.4, 4.2.5): positions in code points, not UTF-16 units. */
export type Selectors = [TextPositionSelector, TextQuoteSelector];

interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** The words of the kept copy with what stands right before and after, punctuation included. */
interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 300;
const SENTENCE_END = /[.!?…]["'”»’)\]]*\s+|\n\s*\n/gu;

/** Selects from the first to the last span, the words in its gaps included: they are what the kept copy says. */
export function selectorsOf(source: string, spans: readonly Span[]): Selectors {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const exact = source.slice(start, end);
  const first = codePointsIn(source.slice(0, start));
  return [
    { type: 'TextPositionSelector', start: first, end: first + codePointsIn(exact) },
    { type: 'TextQuoteSelector', exact, prefix: before(source, start), suffix: after(source, end) },
  ];
}

/** Postgres and the W3C count these. A pair of surrogates is one. */
export function codePointsIn(text: string): number {
  const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  return text.length - pairs;
}

/** The sentence so far and up to two before it, at most 300 units, from the beginning of a word where words have one. */
function before(source: string, at: number): string {
  const from = Math.max(0, at - CONTEXT);
  const near = source.slice(from, at);
  const ends = [...near.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const wanted = ends.at(ends.at(-1) === near.length ? -3 : -2);
  if (wanted !== undefined) return near.slice(wanted);
  return from === 0 ? near : near.replace(/^\S*\s+(?=\S)|^[\udc00-\udfff]/, '');
}

/** The rest of the sentence and up to two after it, at most 300 units, to the end of a word where words have one. */
function after(source: string, at: number): string {
  const near = source.slice(at, at + CONTEXT);
  const ends = [...near.matchAll(SENTENCE_END)].map((match) => match.index + match[0].trimEnd().length);
  const wanted = ends[2];
  if (wanted !== undefined) return near.slice(0, wanted);
  return at + CONTEXT >= source.length ? near : near.replace(/(?<=\S)\s+\S*$|[\ud800-\udbff]$/, '');
}
