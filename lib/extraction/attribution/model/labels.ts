/** What a token may be: outside, or the beginning or the inside of a part of an attribution. */
export const LABELS = 7;
export const OUTSIDE = 0;
/** The parts in the order of their labels: 1 and 2 belong to the source, 3 and 4 to the cue, 5 and 6 to the content. */
export const PARTS = ['source', 'cue', 'content'] as const;
export type Part = (typeof PARTS)[number];

export function beginOf(part: Part): number {
  return 1 + 2 * PARTS.indexOf(part);
}

/** The part that a label belongs to, null outside. */
export function partOf(label: number): Part | null {
  return label === OUTSIDE ? null : PARTS[(label - 1) >> 1]!;
}

/** An inside goes on with what began before; anything else may follow anything. */
export function mayFollow(label: number, before: number): boolean {
  const isInside = label !== OUTSIDE && label % 2 === 0;
  return !isInside || before === label || before === label - 1;
}
