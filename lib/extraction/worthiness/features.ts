import { bitOf, TRAITS } from '#lib/extraction/worthiness/traits';
import type { Word } from '#lib/extraction/worthiness/words';

export const BUCKETS = 1 << 16;
/** What can be left out to see what it adds. */
export const GROUPS = ['words', 'stems', 'pairs', 'skips', 'traits'] as const;
export type Group = (typeof GROUPS)[number];

/** Pairs over a gap brought nothing on held-out sentences. */
export const USED: readonly Group[] = ['words', 'stems', 'pairs', 'traits'];

/** The numbers of a sentence beside its words. */
export const DENSE = [...TRAITS, 'always', 'length', 'isShort', 'isLong', 'names', 'numbers', 'isPlain'] as const;
const AT = Object.fromEntries(DENSE.map((name, i) => [name, i])) as Record<(typeof DENSE)[number], number>;

/** What a sentence shows. */
export interface Features {
  /** The buckets of its words and word groups, each once. */
  buckets: Int32Array;
  dense: Float64Array;
}

const START = 0x25_45_f4_91;
/** Which sentence last touched a bucket, so that each counts once. */
const touched = new Uint32Array(BUCKETS);
let sentence = 0;

/** The features of a sentence's words; of some groups only when what each adds is measured. */
export function featuresOf(words: readonly Word[], groups: readonly Group[] = USED): Features {
  const found: number[] = [];
  sentence = sentence === 0xff_ff_ff_ff ? 1 : sentence + 1;
  const add = (hash: number, salt: number) => {
    const bucket = bucketOf(hash, salt);
    if (touched[bucket] === sentence) return;
    touched[bucket] = sentence;
    found.push(bucket);
  };
  for (const group of groups) if (group !== 'traits') ADD[group](words, add);
  return { buckets: Int32Array.from(found), dense: groups.includes('traits') ? denseOf(words) : alwaysOnly() };
}

type Add = (hash: number, salt: number) => void;

const ADD: Record<Exclude<Group, 'traits'>, (words: readonly Word[], add: Add) => void> = {
  words: (words, add) => {
    for (const { hash } of words) add(hash, 1);
  },
  stems: (words, add) => {
    for (const { stem } of words) if (stem !== 0) add(stem, 2);
  },
  pairs: (words, add) => {
    let before = START;
    for (const { hash } of words) {
      add(Math.imul(before, 31) + hash, 3);
      before = hash;
    }
  },
  skips: (words, add) => {
    for (const [i, { hash }] of words.entries()) if (i >= 2) add(Math.imul(words[i - 2]?.hash ?? 0, 37) + hash, 5);
  },
};

function bucketOf(hash: number, salt: number): number {
  let mixed = Math.imul(hash ^ Math.imul(salt, 0x9e_37_79_b9), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) & (BUCKETS - 1);
}

const NAME = bitOf('name');
const NUMBER = bitOf('number');
const USUAL_LOG_LENGTH = 3;

function denseOf(words: readonly Word[]): Float64Array {
  const dense = alwaysOnly();
  let all = 0;
  for (const { traits } of words) all |= traits;
  for (let i = 0; i < TRAITS.length; i++) dense[i] = (all >>> i) & 1;
  dense[AT.length] = Math.log1p(words.length) - USUAL_LOG_LENGTH;
  dense[AT.isShort] = words.length < 7 ? 1 : 0;
  dense[AT.isLong] = words.length > 30 ? 1 : 0;
  dense[AT.names] = Math.min(count(words, NAME), 4) / 2;
  dense[AT.numbers] = Math.min(count(words, NUMBER), 4) / 2;
  dense[AT.isPlain] = all === 0 ? 1 : 0;
  return dense;
}

function count(words: readonly Word[], bit: number): number {
  let found = 0;
  for (const { traits } of words) if (traits & bit) found += 1;
  return found;
}

function alwaysOnly(): Float64Array {
  const dense = new Float64Array(DENSE.length);
  dense[AT.always] = 1;
  return dense;
}
