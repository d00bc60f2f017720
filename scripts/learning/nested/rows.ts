import { wordReader } from '#lib/extraction/claims/nested/judge-nested';
import { passageOf, signsOf } from '#lib/extraction/claims/nested/signs';
import { stretchesOf } from '#lib/extraction/claims/nested/stretches';
import type { Span } from '#lib/extraction/extraction';
import { readSentences } from '#lib/extraction/text/sentences';
import type { Gold } from '../../gold/gold';
import { overlap } from '../../gold/match';

/** A stretch of a sentence, what can be seen of it, and whether people marked it as a claim. */
export interface NestedRow {
  buckets: Int32Array;
  isClaim: boolean;
}

/** From so much in common on a stretch is the claim that was marked; below so much it is not. Those in between teach nothing. */
const SAME = 0.85;
const OTHER = 0.5;
/** A stretch that is nearly the whole passage says nothing new. */
const WHOLE = 0.6;

/** Every stretch of what people marked in a text: of all they marked in a sentence together, and of each claim. */
export function rowsOf({ text, claims, document }: Pick<Gold, 'text' | 'claims' | 'document'>): NestedRow[] {
  const read = wordReader(document.language);
  if (!read) return [];
  return passagesIn(text, claims, document.language).flatMap((passage) => {
    const words = read(text, passage);
    const made = passageOf(words);
    const inside = claims.filter((claim) => overlap(claim, passage) < OTHER);
    return stretchesOf(words).flatMap(({ from, to }): NestedRow[] => {
      const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
      const share = inside.reduce((most, claim) => Math.max(most, overlap(claim, span)), 0);
      const isOpen = share >= OTHER && share < SAME;
      if (isOpen || (share < OTHER && overlap(span, passage) >= WHOLE)) return [];
      return [{ buckets: Int32Array.from(signsOf(made, { from, to })), isClaim: share >= SAME }];
    });
  });
}

function passagesIn(text: string, claims: readonly Span[], language: string): Span[] {
  const found = new Map<string, Span>();
  const add = ({ start, end }: Span) => found.set(`${start} ${end}`, { start, end });
  for (const sentence of readSentences(text, { start: 0, end: text.length }, language)) {
    const inside = claims.filter(({ start, end }) => start >= sentence.start && end <= sentence.end + 1);
    if (inside.length === 0) continue;
    add({ start: Math.min(...inside.map(({ start }) => start)), end: Math.max(...inside.map(({ end }) => end)) });
    for (const claim of inside) add(claim);
  }
  return [...found.values()];
}
