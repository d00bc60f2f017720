import type { Stretch } from '#lib/extraction/claims/nested/stretches';
import type { Word } from '#lib/extraction/claims/nested/words';

/** What can be seen of a stretch and of what stands around it, each as a number. */
const SIGNS = [
  'start',
  'end',
  'first',
  'second',
  'last',
  'tense',
  'subject',
  'verbs',
  'length',
  'share',
  'figure',
  'marks',
  'relates',
  'joins',
  'ahead',
  'behind',
  'reports',
  'names',
] as const;
type Sign = (typeof SIGNS)[number];

/** Alone and together: each of these counts by what it says. */
const NAMED: readonly (readonly Sign[])[] = [
  ...SIGNS.map((sign) => [sign]),
  ['first', 'second'],
  ['start', 'subject'],
  ['start', 'tense'],
  ['end', 'tense'],
  ['end', 'subject'],
  ['start', 'end'],
  ['subject', 'ahead', 'behind'],
  ['start', 'ahead', 'behind'],
  ['end', 'ahead', 'behind'],
  ['subject', 'figure', 'length'],
  ['tense', 'figure'],
  ['start', 'first'],
  ['length', 'share'],
  ['relates', 'joins', 'verbs'],
  ['start', 'figure', 'subject'],
  ['marks', 'verbs'],
  ['start', 'end', 'subject'],
  ['end', 'share'],
  ['start', 'subject', 'figure', 'ahead'],
  ['reports', 'start'],
  ['reports', 'end'],
  ['figure', 'subject'],
];

const TOGETHER: readonly (readonly number[])[] = NAMED.map((signs) => signs.map((sign) => SIGNS.indexOf(sign)));

/** How many weights there are. */
export const BUCKETS = 1 << 14;
const BASE = 0x81_1c_9d_c5;
const PRIME = 0x9e_37_79_b1;
const MARKS: Readonly<Record<string, number>> = { ',': 1, ';': 2, ':': 4, '-': 8, q: 16, '(': 32, '.': 64 };

/** A passage made ready: what the signs of all its stretches share. */
export interface Passage {
  words: readonly Word[];
  /** Of each word: how many verbs, figures, … stand before it. */
  sums: Readonly<Record<'verbs' | 'digits' | 'numbers' | 'relates' | 'joins' | 'reports' | 'names', Int32Array>>;
}

export function passageOf(words: readonly Word[]): Passage {
  const sumOf = (holds: (word: Word) => boolean): Int32Array => {
    const sums = new Int32Array(words.length + 1);
    for (const [i, word] of words.entries()) sums[i + 1] = (sums[i] ?? 0) + (holds(word) ? 1 : 0);
    return sums;
  };
  return {
    words,
    sums: {
      verbs: sumOf(({ tense }) => tense !== null),
      digits: sumOf(({ kind }) => kind === '#'),
      numbers: sumOf(({ kind, isNumber }) => isNumber && kind !== '#'),
      relates: sumOf(({ relates, opens }) => relates || opens),
      joins: sumOf(({ joins }) => joins),
      reports: sumOf(({ isReport }) => isReport),
      names: sumOf(({ kind }) => kind === 'name'),
    },
  };
}

/** Which weights count for a stretch: one for each of its signs, alone and together. */
export function signsOf({ words, sums }: Passage, { from, to }: Stretch): number[] {
  const count = (of: keyof Passage['sums'], start: number, end: number) => (sums[of][end] ?? 0) - (sums[of][start] ?? 0);
  const [before, next] = [words[from - 1], words[to + 1]];
  const { tense, subject } = verbOf(words, { from, to });
  const length = (words[to]?.end ?? 0) - (words[from]?.start ?? 0);
  // In the order of SIGNS.
  const seen = [
    before ? mixed(codeOf(words[from]?.mark ?? ''), codeOf(before.kind)) : 0,
    next ? mixed(codeOf(next.mark), codeOf(next.kind)) : 0,
    codeOf(words[from]?.kind ?? ''),
    codeOf(words[from + 1]?.kind ?? ''),
    codeOf(words[to]?.kind ?? ''),
    codeOf(tense),
    codeOf(subject),
    Math.min(4, count('verbs', from, to + 1)),
    stepOf(to - from + 1),
    Math.round((5 * length) / lengthOf(words)),
    (count('digits', from, to + 1) > 0 ? 1 : 0) + (count('numbers', from, to + 1) > 0 ? 2 : 0),
    marksIn(words, { from, to }),
    Math.sign(count('relates', from + 1, to + 1)),
    Math.sign(count('joins', from + 1, to + 1)),
    from === 0 ? 0 : 1 + Math.sign(count('verbs', 0, from)),
    to === words.length - 1 ? 0 : 1 + Math.sign(count('verbs', to + 1, words.length)),
    Math.sign(count('reports', from, to + 1)) +
      2 * Math.sign(count('reports', Math.max(0, from - 4), from)) +
      4 * Math.sign(count('reports', to + 1, Math.min(words.length, to + 6))),
    Math.sign(count('names', from + 1, to + 1)),
  ];
  return TOGETHER.map((signs, i) => {
    let hash = mixed(BASE, i);
    for (const sign of signs) hash = mixed(hash, seen[sign] ?? 0);
    return (hash >>> 0) % BUCKETS;
  });
}

/** The first verb of the stretch, and what stands before it. */
function verbOf(words: readonly Word[], { from, to }: Stretch): { tense: string; subject: string } {
  const isRelative = words[from]?.relates === true;
  const at = words.findIndex(({ tense }, i) => tense !== null && i >= from + (isRelative ? 1 : 0));
  if (at < 0 || at > to) return { tense: 'none', subject: 'none' };
  return { tense: words[at]?.tense ?? 'none', subject: subjectOf(words, { from, at, isRelative }) };
}

/** How far from the start of a stretch its subject still ends. */
const FARTHEST = 8;

function subjectOf(words: readonly Word[], { from, at, isRelative }: { from: number; at: number; isRelative: boolean }): string {
  if (at === from) return 'left out';
  if (isRelative && at === from + 1) return 'relative';
  if (words[from]?.kind === 'pronoun') return 'pronoun';
  return at - from > FARTHEST ? 'long' : 'noun';
}

function stepOf(length: number): number {
  return [4, 7, 12, 20].filter((step) => length >= step).length;
}

function lengthOf(words: readonly Word[]): number {
  return Math.max(1, (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0));
}

function marksIn(words: readonly Word[], { from, to }: Stretch): number {
  let marks = 0;
  for (let i = from + 1; i <= to; i += 1) marks |= MARKS[words[i]?.mark ?? ''] ?? 0;
  return marks;
}

function mixed(hash: number, by: number): number {
  const both = Math.imul(hash ^ by, PRIME);
  return both ^ (both >>> 15);
}

const codes = new Map<string, number>();

/** A number for a word of grammar, of which there are some dozens (FNV-1a). */
function codeOf(word: string): number {
  const known = codes.get(word);
  if (known !== undefined) return known;
  let code = BASE;
  for (let i = 0; i < word.length; i += 1) code = Math.imul(code ^ word.charCodeAt(i), PRIME);
  codes.set(word, code);
  return code;
}
