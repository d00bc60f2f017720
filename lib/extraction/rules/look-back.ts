import type { Noun } from '#lib/extraction/rules/nouns';

/** What a pronoun or a noun says of what it means. */
export interface Wanted {
  at: number;
  gender?: 'm' | 'f' | null;
  isMany?: boolean;
  isHuman?: boolean;
  /** Whom it cannot mean. */
  barred?: ReadonlySet<string | undefined>;
  fits?: (noun: Noun) => boolean;
  /** How many sentences back it may stand. */
  far?: number;
}

const FAR = 2;
/** How many nouns back are looked at. */
const MOST = 60;
/** What stands at the head of its sentence is taken up more often than what stands nearer behind it. */
const SUBJECT = 0.7;
const NAMED = 0.2;
/** A sentence back. */
const STEP = 1;
/** A noun back. */
const NEAR = 0.06;
/** A gender that both say. */
const SAME = 0.1;
/** Inside of another noun phrase. */
const INNER = 0.15;

/** Whom or what was named before and fits best: near before far, subject before object. */
export function lookBack(nouns: readonly Noun[], wanted: Wanted): Noun | null {
  const last = countBefore(nouns, wanted.at);
  const here = nouns[last - 1]?.sentence ?? 0;
  let best: { noun: Noun; worth: number } | null = null;
  for (let i = last - 1, back = 0; i >= 0 && back < MOST; i -= 1, back += 1) {
    const noun = nouns[i] as Noun;
    const steps = here - noun.sentence;
    if (steps > (wanted.far ?? FAR)) break;
    if (noun.end > wanted.at || !agrees(noun, wanted)) continue;
    const worth =
      (noun.isSubject ? SUBJECT : 0) + (noun.isNamed ? NAMED : 0) + agreement(noun, wanted) - steps * STEP - back * NEAR;
    if (!best || worth > best.worth) best = { noun, worth };
  }
  return best?.noun ?? null;
}

function agreement({ gender, isInner }: Noun, wanted: Wanted): number {
  return (wanted.gender && gender === wanted.gender ? SAME : 0) - (isInner ? INNER : 0);
}

function agrees(noun: Noun, { gender, isMany, isHuman, barred, fits }: Wanted): boolean {
  if (gender && noun.gender && noun.gender !== gender) return false;
  if (isMany !== undefined && noun.isMany !== isMany) return false;
  if (isHuman !== undefined && noun.isHuman !== isHuman) return false;
  return !barred?.has(noun.who) && (fits?.(noun) ?? true);
}

/** What stands last before a place and fits, of what is in order, among so many. */
export function lastBefore<Placed extends { at: number }>(
  placed: readonly Placed[],
  at: number,
  fits: (each: Placed) => boolean,
  most = MOST * 2,
): Placed | null {
  for (let i = countBefore(placed, at) - 1, left = most; i >= 0 && left > 0; i -= 1, left -= 1) {
    const each = placed[i] as Placed;
    if (fits(each)) return each;
  }
  return null;
}

/** What stands at a place or first behind it. */
export function firstFrom<Placed extends { at: number }>(placed: readonly Placed[], at: number): Placed | null {
  return placed[countBefore(placed, at)] ?? null;
}

function countBefore(placed: readonly { at: number }[], at: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
