import type { Cast, Person } from '#lib/extraction/rules/cast';

/** How many names back whoever is meant may stand. */
const MOST = 500;

/** Whoever fits and was named last before a place, at most `far` units before it; in time that the length of the text hardly moves. */
export function lastNamed(
  { named }: Cast,
  before: number,
  fits: (person: Person) => boolean,
  far = Number.POSITIVE_INFINITY,
): Person | null {
  for (let i = countBefore(named, before) - 1, left = MOST; i >= 0 && left > 0; i -= 1, left -= 1) {
    const { at, person } = named[i] as Cast['named'][number];
    if (before - at >= far) return null;
    if (fits(person)) return person;
  }
  return null;
}

/** Everybody named from one place to another. */
export function namedWithin({ named }: Cast, start: number, end: number): Set<Person> {
  return new Set(named.slice(countBefore(named, start), countBefore(named, end)).map(({ person }) => person));
}

function countBefore(named: Cast['named'], before: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.at ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return low;
}
