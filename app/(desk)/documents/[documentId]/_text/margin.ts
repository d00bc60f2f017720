/** One card in the margin: where its words stand and how tall it is, in pixels from the top of the column. */
export interface MarginCard {
  id: string;
  want: number;
  height: number;
}

/**
 * Where each card goes. The active one is level with its words, or the least below them that leaves room for those above;
 * cards under it move down, cards over it move up until the top of the column pushes them back. In the order of the text.
 */
export function layoutMargin(cards: readonly MarginCard[], activeId: string | null, gap: number): Map<string, number> {
  const tops = new Map<string, number>();
  const at = Math.max(
    0,
    cards.findIndex(({ id }) => id === activeId),
  );
  const active = cards[at];
  if (!active) return tops;
  const above = cards.slice(0, at);
  const room = above.reduce((sum, { height }) => sum + height + gap, 0);
  tops.set(active.id, Math.max(active.want, room, 0));
  placeBelow(cards.slice(at), { tops, gap });
  placeAbove(above, { tops, gap, ceiling: tops.get(active.id)! });
  return tops;
}

interface Column {
  tops: Map<string, number>;
  gap: number;
}

function placeBelow(cards: readonly MarginCard[], { tops, gap }: Column): void {
  let free = -Infinity;
  for (const { id, want, height } of cards) {
    const top = tops.get(id) ?? Math.max(want, free);
    tops.set(id, top);
    free = top + height + gap;
  }
}

function placeAbove(cards: readonly MarginCard[], { tops, gap, ceiling }: Column & { ceiling: number }): void {
  let below = ceiling;
  for (const { id, want, height } of cards.toReversed()) {
    below = Math.min(want, below - height - gap);
    tops.set(id, below);
  }
  let floor = 0;
  for (const { id, height } of cards) {
    const top = Math.max(tops.get(id)!, floor);
    tops.set(id, top);
    floor = top + height + gap;
  }
}

/** How many cards are out of sight above and below what is shown, by their middle. */
export function countOutOfView(
  cards: readonly { top: number; height: number }[],
  view: { top: number; bottom: number },
): { above: number; below: number } {
  const middles = cards.map(({ top, height }) => top + height / 2);
  return {
    above: middles.filter((middle) => middle < view.top).length,
    below: middles.filter((middle) => middle > view.bottom).length,
  };
}
