import type { ExtractedCandidate, Extraction, Span } from '#lib/extraction/extraction';
import { likeness, piecesOf, share } from '#lib/extraction/text/similar';

const SAME = 0.6;
const HEADLINE_SHARE = 0.45;
const LEAD = 6;
const KEYS = 3;
const KEPT = 8;
const AGAIN = 'says again what an earlier passage says';

/** Marks what says the same as something before it, so that nobody checks it twice. */
export function markRepeats(text: string, candidates: readonly ExtractedCandidate[]): void {
  const byWord = new Map<string, { candidate: ExtractedCandidate; pieces: Set<string> }[]>();
  for (const candidate of candidates) {
    const pieces = piecesOf(text.slice(candidate.start, candidate.end));
    const keys = longestWords(candidate.quote);
    const earlier = keys.flatMap((key) => byWord.get(key) ?? []).find((other) => likeness(pieces, other.pieces) >= SAME);
    if (earlier) {
      candidate.repeats = spanOf(earlier.candidate);
      candidate.flags.push(AGAIN);
    }
    for (const key of keys) byWord.set(key, [{ candidate, pieces }, ...(byWord.get(key) ?? [])].slice(0, KEPT));
  }
}

/** A headline says what the lead says: it is linked to the claim it repeats, and is none itself. */
export function linkHeadlines(
  { text, candidates }: { text: string; candidates: readonly ExtractedCandidate[] },
  nonClaims: Extraction['nonClaims'],
): void {
  const lead = candidates.slice(0, LEAD).map((candidate) => ({ candidate, pieces: piecesOf(candidate.claimLine) }));
  for (const headline of nonClaims) {
    if (headline.reason !== 'headline') continue;
    const pieces = piecesOf(text.slice(headline.start, headline.end));
    const ranked = lead
      .map(({ candidate, pieces: own }) => ({ candidate, held: share(pieces, own) }))
      .toSorted((a, b) => b.held - a.held);
    const [best] = ranked;
    if (best && best.held >= HEADLINE_SHARE) headline.repeats = spanOf(best.candidate);
  }
}

function longestWords(words: string): string[] {
  const list = [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))];
  return list.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, KEYS);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
