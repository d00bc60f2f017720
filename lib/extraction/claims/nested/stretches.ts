import { COUNT } from '#lib/extraction/words/number-words';
import { JOINS, RELATES, type Word } from '#lib/extraction/claims/nested/words';

/** Words of a passage from one place to another, both included. */
export interface Stretch {
  from: number;
  to: number;
}

const FEWEST = 4;
const LONGEST = 56;
/** Behind them a clause begins. */
const OPENS: ReadonlySet<string> = new Set(
  'that which who because after before when while since although though where whether as if until whereas how why'.split(' '),
);
/** Before them a clause may end. */
const CLOSES: ReadonlySet<string> = new Set(
  'and but or nor yet so after before because since when while although though as until once where whereas if unless which who whose that whom what how why whether with without by for to than despite following including of in on from at against according'.split(
    ' ',
  ),
);
const NUMBER = new RegExp(`^(?:${COUNT})$`, 'u');
/** No statement ends with one. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  'and but or nor the a an of his her its their our my your that which who whose'.split(' '),
);
/** How far before "who" the phrase it belongs to may begin. */
const FARTHEST_HEAD = 6;
const BEFORE_HEAD: ReadonlySet<string> = new Set('of in with to for by from on at'.split(' '));

/** Every stretch of a passage that begins and ends where a statement may, the whole left out. */
export function stretchesOf(words: readonly Word[]): Stretch[] {
  if (words.length < FEWEST) return [];
  const starts = startsIn(words);
  const relatives = openRelatives(words);
  const pairs = openPairs(words);
  const ends = words.flatMap((_, at) => (isEnd(words, at) ? [at] : []));
  const last = words.length - 1;
  return starts.flatMap((from) =>
    ends
      .filter(
        (to) =>
          to > from &&
          to - from < LONGEST &&
          Math.max(relatives[to] ?? -1, pairs[to] ?? -1) < from &&
          !(from === 0 && to === last),
      )
      .map((to) => ({ from, to })),
  );
}

/** Up to each word: where the last "which" stands that has no verb yet; -1 for none. */
function openRelatives(words: readonly Word[]): number[] {
  let open = -1;
  return words.map(({ tense }, at) => {
    if (isRelative(words, at)) open = at;
    else if (tense !== null) open = -1;
    return open;
  });
}

/** Up to each word: where the last "between" stands that has no "and" yet; -1 for none. */
function openPairs(words: readonly Word[]): number[] {
  let open = -1;
  return words.map(({ lower }, at) => {
    if (lower === 'between' || lower === 'both' || lower === 'either') open = at;
    else if (JOINS.has(lower)) open = -1;
    return open;
  });
}

/** "which", "who"; not the "that" of "that day". */
function isRelative(words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  return RELATES.has(lower) && !(lower === 'that' && TIMES.test(words[at + 1]?.lower ?? ''));
}

const TIMES = /^(?:days?|weeks?|months?|years?|time|night|morning|evening|afternoon|moment|period|season|date|point)$/;

function startsIn(words: readonly Word[]): number[] {
  const found = new Set<number>();
  for (const [at, { mark }] of words.entries()) {
    const before = words[at - 1]?.lower ?? '';
    const isLed = OPENS.has(before) && (before !== 'that' || isRelative(words, at - 1));
    if (at === 0 || mark !== '' || JOINS.has(before) || isLed) found.add(at);
    if (at > 0 && isRelative(words, at)) {
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
    if (kind === 'determiner' || kind === '#' || BEFORE_HEAD.has(words[k - 1]?.lower ?? '')) return k;
  }
  return null;
}

function isEnd(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (NEVER_LAST.has(words[at]?.lower ?? '')) return false;
  // "aged seven and nine months", "in 2019 and 2021".
  if (next && JOINS.has(next.lower) && next.mark === '' && isNumber(words[at]) && isNumber(words[at + 2])) return false;
  return next === undefined || next.mark !== '' || CLOSES.has(next.lower);
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === '#' || NUMBER.test(word.lower));
}
