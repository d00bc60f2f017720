import type { Span } from '#lib/extraction/extraction';

/** From this share of the shorter one on, two passages are one. */
const SAME = 0.6;

/** What two passages share, as a part of the shorter one: 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.min(a.end - a.start, b.end - b.start);
}

/** The passage among these that this one is, the one that shares most with it; null when it is a new one. */
export function sameAs<T extends Span>(found: Span, known: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const each of known) {
    const share = overlap(found, each);
    const isCloser = share === most && best !== null && distance(found, each) < distance(found, best);
    if (share >= SAME && (share > most || isCloser)) {
      best = each;
      most = share;
    }
  }
  return best;
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}
