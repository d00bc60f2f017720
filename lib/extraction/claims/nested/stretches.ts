import { pieceIn } from '#lib/extraction/claims/nested/pieces';
import type { Word } from '#lib/extraction/claims/nested/words';

/** Words of a passage from one place to another, both included. */
export interface Stretch {
  from: number;
  to: number;
}

const FEWEST = 4;
const LONGEST = 56;
/** How far before "who" the phrase it belongs to may begin. */
const FARTHEST_HEAD = 6;

/** Every stretch of a passage that begins and ends where a statement may, the whole left out. */
export function stretchesOf(words: readonly Word[]): Stretch[] {
  if (words.length < FEWEST) return [];
  const starts = startsIn(words);
  const open = openUpTo(words);
  const ends = words.flatMap((_, at) => (isEnd(words, at) ? [at] : []));
  const last = words.length - 1;
  const isPiece = pieceIn(words);
  return starts.flatMap((from) =>
    ends
      .filter((to) => to > from && to - from < LONGEST && (open[to] ?? -1) < from && !(from === 0 && to === last))
      .map((to) => ({ from, to }))
      .filter((stretch) => !isPiece(stretch)),
  );
}

/** Up to each word: where the last "which" stands that has no verb yet, or the last "between" without an "and"; -1 for none. */
function openUpTo(words: readonly Word[]): number[] {
  let [relative, pair] = [-1, -1];
  return words.map(({ relates, tense, pairs, joins }, at) => {
    if (relates) relative = at;
    else if (tense !== null) relative = -1;
    if (pairs) pair = at;
    else if (joins) pair = -1;
    return Math.max(relative, pair);
  });
}

function startsIn(words: readonly Word[]): number[] {
  const found = new Set<number>();
  for (const [at, { mark, relates }] of words.entries()) {
    const before = words[at - 1];
    if (at === 0 || mark !== '' || before?.joins || before?.opens) found.add(at);
    if (at > 0 && relates) {
      found.add(at);
      const head = headBefore(words, at);
      if (head !== null) found.add(head);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Where the phrase begins that "who" or "which" tells more of. */
function headBefore(words: readonly Word[], at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - FARTHEST_HEAD); k -= 1) {
    const kind = words[k]?.kind;
    if (kind === 'determiner' || kind === '#' || BEFORE_HEAD.has(words[k - 1]?.kind ?? '')) return k;
  }
  return null;
}

const BEFORE_HEAD: ReadonlySet<string> = new Set('of in with to for by from on at preposition'.split(' '));

function isEnd(words: readonly Word[], at: number): boolean {
  const [word, next, behind] = [words[at], words[at + 1], words[at + 2]];
  if (word?.leans) return false;
  // "aged seven and nine months", "in 2019 and 2021".
  if (next?.joins && next.mark === '' && word?.isNumber && behind?.isNumber) return false;
  return next === undefined || next.mark !== '' || next.closes;
}
