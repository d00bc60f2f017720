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
  const byWord = new Map<string, Said[]>();
  for (const candidate of candidates) {
    const said: Said = { candidate, pieces: null };
    const keys = longestWords(candidate.quote);
    const earlier = keys
      .flatMap((key) => byWord.get(key) ?? [])
      .find((other) => likeness(piecesIn(text, said), piecesIn(text, other)) >= SAME);
    if (earlier) {
      candidate.repeats = spanOf(earlier.candidate);
      candidate.flags.push(AGAIN);
    }
    for (const key of keys) byWord.set(key, [said, ...(byWord.get(key) ?? [])].slice(0, KEPT));
  }
}

/** A candidate and its pieces, cut when another may say the same. */
interface Said {
  candidate: ExtractedCandidate;
  pieces: Set<string> | null;
}

function piecesIn(text: string, said: Said): Set<string> {
  said.pieces ??= piecesOf(text.slice(said.candidate.start, said.candidate.end));
  return said.pieces;
}

/** A headline says what the lead says: it is linked to the claim it repeats, and is none itself. */
export function linkHeadlines(
  { text, candidates }: { text: string; candidates: readonly ExtractedCandidate[] },
  nonClaims: Extraction['nonClaims'],
): void {
  for (const headline of nonClaims) {
    if (headline.reason !== 'headline') continue;
    const lead = leadOf(text.slice(headline.start, headline.end), candidates);
    if (lead) headline.repeats = spanOf(lead);
  }
}

/** The claim among the first of a text that its headline says again; null where none holds half of its words. */
export function leadOf<Line extends { claimLine: string }>(headline: string, candidates: readonly Line[]): Line | null {
  const pieces = piecesOf(headline);
  const [best] = candidates
    .slice(0, LEAD)
    .map((candidate) => ({ candidate, held: share(pieces, piecesOf(candidate.claimLine)) }))
    .toSorted((a, b) => b.held - a.held);
  return best && best.held >= HEADLINE_SHARE ? best.candidate : null;
}

function longestWords(words: string): string[] {
  const list = [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))];
  return list.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, KEYS);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
