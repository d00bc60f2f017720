import { cutsWordOrNumber } from '#lib/evidence/quote/cuts-word';
import { type Found, type Haystack, occurrencesBefore, occurrencesOf } from '#lib/evidence/quote/find-words';
import type { Join } from '#lib/evidence/quote/quote-pieces';
import type { Span } from '#lib/evidence/quote/span';

/** How much of the source a gap may leave out, in UTF-16 units. */
const WIDEST_ELISION = 600;
const WIDEST_REPLACEMENT = 60;
/** Looks into the text before the search gives up; a quote of scraps that stand everywhere ends here. */
const BUDGET = 4000;

export interface ChainResult {
  spans: Span[] | null;
  gaveUp: boolean;
}

interface Search {
  hay: Haystack;
  pieces: string[];
  joins: Join[];
  left: number;
}

/**
 * Finds the pieces of a quote in order, close to each other: the gap of an elision at most 600 units and within the same or
 * the next paragraph, that of a bracketed word at most 60 units within the paragraph. Starts from the longest piece.
 */
export function findChain(hay: Haystack, pieces: string[], joins: Join[]): ChainResult {
  const search: Search = { hay, pieces, joins, left: BUDGET };
  const anchor = pieces.indexOf(pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ''));
  for (const found of occurrencesOf(hay, pieces[anchor] ?? '', { from: 0, to: Number.POSITIVE_INFINITY })) {
    if (!spend(search)) return { spans: null, gaveUp: true };
    if (cutsWordOrNumber(hay.source, found.span)) continue;
    const after = extend(search, { piece: anchor, found, step: 1 });
    const before = after && extend(search, { piece: anchor, found, step: -1 });
    if (before && after) return { spans: [...before.reverse(), found.span, ...after], gaveUp: false };
  }
  return { spans: null, gaveUp: search.left <= 0 };
}

interface Place {
  piece: number;
  found: Found;
  step: 1 | -1;
}

/** The spans of all further pieces in one direction, nearest first, or null when they do not follow. */
function extend(search: Search, place: Place): Span[] | null {
  const next = place.piece + place.step;
  const words = search.pieces[next];
  if (words === undefined) return [];
  for (const found of neighbours(search, place, words)) {
    if (!spend(search)) return null;
    const [first, second] = place.step === 1 ? [place.found, found] : [found, place.found];
    const join = search.joins[Math.min(place.piece, next)];
    if (!join || !isGapAllowed(search.hay.source, { start: first.span.end, end: second.span.start }, join)) continue;
    if (cutsWordOrNumber(search.hay.source, found.span)) continue;
    const rest = extend(search, { piece: next, found, step: place.step });
    if (rest) return [found.span, ...rest];
  }
  return null;
}

function neighbours(search: Search, place: Place, words: string): Iterable<Found> {
  const reach = 2 * WIDEST_ELISION;
  const { at } = place.found;
  if (place.step === 1) {
    const from = at + (search.pieces[place.piece]?.length ?? 0);
    return occurrencesOf(search.hay, words, { from, to: from + reach });
  }
  const to = at - words.length;
  return to < 0 ? [] : occurrencesBefore(search.hay, words, { from: Math.max(0, to - reach), to });
}

function isGapAllowed(source: string, gap: Span, join: Join): boolean {
  const width = gap.end - gap.start;
  if (width < 0) return false;
  const left = source.slice(gap.start, gap.end);
  if (!join.isElision) return width <= WIDEST_REPLACEMENT && !left.includes('\n\n');
  return width <= WIDEST_ELISION && (left.match(/\n\s*\n/g)?.length ?? 0) <= 1;
}

function spend(search: Search): boolean {
  search.left -= 1;
  return search.left > 0;
}
