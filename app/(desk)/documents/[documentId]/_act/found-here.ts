import type { Glimpse } from '#lib/candidates/reading/proposals-in';
import type { BrowserDocument, Item } from './browser-document';

/** A card of the margin: of a claim or a proposal, or of one that is found at this moment. */
export type MarginEntry = { item: Item; found?: undefined } | { item?: undefined; found: Glimpse };

/**
 * The cards of a text while it is read once more or for the first time, in its order: what is there already, and what was found of
 * it in the part that is shown. What has the words of a card that is there is that card.
 */
export function marginEntries(
  { items, parts }: Pick<BrowserDocument, 'items' | 'parts'>,
  found: readonly Glimpse[],
): MarginEntry[] {
  const there = items.map((item): MarginEntry => ({ item }));
  if (found.length === 0) return there;
  const known = new Set(items.map(spanKey));
  const from = parts ? (parts.all[parts.here]?.start ?? 0) : 0;
  const to = parts?.all[parts.here + 1]?.start ?? Infinity;
  const fresh = found.filter((each) => each.start >= from && each.start < to && !known.has(spanKey(each)));
  return [...there, ...fresh.map((each): MarginEntry => ({ found: each }))].toSorted((a, b) => startOf(a) - startOf(b));
}

function spanKey({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`;
}

function startOf({ item, found }: MarginEntry): number {
  return item ? item.start : found.start;
}
