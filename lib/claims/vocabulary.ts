/** Why somebody cannot be given claims, as refusal codes. */
export const BARS = ['assigneeNotChecker', 'assigneeIsAuthor', 'assigneeHasConflict'] as const;
export type Bar = (typeof BARS)[number];

interface Barred {
  isChecker: boolean;
  bars: readonly { documentId: string; by: Bar }[];
}

/** What stands against giving somebody claims of these documents, or null: the same as the server refuses by. */
export function barOf({ isChecker, bars }: Barred, documentIds: readonly string[]): Bar | null {
  if (!isChecker) return 'assigneeNotChecker';
  const found = bars.filter(({ documentId }) => documentIds.includes(documentId)).map(({ by }) => by);
  return BARS.find((bar) => found.includes(bar)) ?? null;
}
