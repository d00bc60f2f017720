import type { Span } from '#lib/extraction/extraction';

interface Wanted extends Span {
  quote: string;
  heart?: string;
}

/** Shared code units over the code units of both together: 1 when they are the same span. */
export function overlap(one: Span, other: Span): number {
  const shared = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const union = one.end - one.start + (other.end - other.start) - shared;
  return union === 0 ? 0 : shared / union;
}

/** How much of `part` lies in `whole`, 0 to 1. */
export function coveredBy(part: Span, whole: Span): number {
  const shared = Math.max(0, Math.min(part.end, whole.end) - Math.max(part.start, whole.start));
  return part.end === part.start ? 0 : shared / (part.end - part.start);
}

/**
 * Pairs proposals with gold claims, one proposal for one claim, the best overlap first. A pair is a match when the two spans
 * share at least half of their union, or when the proposal lies inside the claim and holds the claim's `heart`, the words
 * without which it would be another claim. A proposal that runs two claims together can match one of them at most, so merging
 * costs recall; one that is cut into pieces leaves pieces that match nothing, so cutting costs precision.
 */
export function pair(wanted: Wanted[], given: Span[]): Map<number, number> {
  const possible = wanted.flatMap((claim, place) =>
    given.map((proposal, at) => ({ place, at, share: overlap(claim, proposal), match: isMatch(claim, proposal) })),
  );
  const [pairs, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { place, at } of possible.filter(({ match }) => match).sort((a, b) => b.share - a.share || a.place - b.place)) {
    if (pairs.has(place) || taken.has(at)) continue;
    pairs.set(place, at);
    taken.add(at);
  }
  return pairs;
}

function isMatch(claim: Wanted, proposal: Span): boolean {
  return overlap(claim, proposal) >= 0.5 || (coveredBy(proposal, claim) === 1 && holdsHeart(claim, proposal));
}

function holdsHeart({ start, quote, heart }: Wanted, proposal: Span): boolean {
  if (!heart) return false;
  const from = start + quote.indexOf(heart);
  return coveredBy({ start: from, end: from + heart.length }, proposal) === 1;
}
