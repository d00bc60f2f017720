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

/** Where words, text and card stand, in pixels from the same corner; `start` and `end` are the edges in the direction of reading. */
export interface RulePlaces {
  /** The end of the words' first line, and of the column of the text. */
  words: { end: number; level: number };
  textEnd: number;
  card: { start: number; level: number };
}

const AIR = 6;

/**
 * The line from words to the card that is level with them: in the gap between the text and the margin, never across words that
 * go on in the same line, where it would read as struck out. Null when they are not level, or when there is no gap.
 */
export function ruleTo({ words, textEnd, card }: RulePlaces): { start: number; end: number } | null {
  const start = Math.max(words.end, textEnd) + AIR;
  return Math.abs(words.level - card.level) < 2 && start < card.start ? { start, end: card.start } : null;
}

/** What `j` brings into sight, in pixels: the room there is, where the words are in it now, and the card beside them. */
export interface Revealed {
  room: number;
  words: number;
  /** How far below the top of the words the card begins, and how tall it is; null where cards do not stand beside the text. */
  card: { below: number; height: number } | null;
}

/** Of the height: where words come to stand beside a card, over one that is docked, and how high a tall card may push them. */
const BESIDE = 0.4;
const DOCKED = 0.16;
const HIGHEST = 0.25;
const EDGE = 24;

/** How far to scroll so that the words stand at two fifths of the height; a card that would not be seen to its end lifts them. */
export function scrollTo({ room, words, card }: Revealed): number {
  if (!card) return words - room * DOCKED;
  const over = room * BESIDE + card.below + card.height + EDGE - room;
  return words - Math.max(room * HIGHEST, room * BESIDE - Math.max(0, over));
}
