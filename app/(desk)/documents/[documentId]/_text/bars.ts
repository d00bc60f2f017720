/** One bar of a row that shows how much of a text is read. Lengths in units of the drawing. */
export interface Bar {
  x: number;
  length: number;
  state: 'read' | 'now' | 'open';
}

const WIDTH = 274;
const GAP = 5;
/** More bars than this could not be told apart; then each stands for several paragraphs. */
const MOST = 24;

/** A row of bars, one for each paragraph: those that are read, the one that is being read, those that are to come. */
export function barsOf({ read, blocks }: { read: number; blocks: number }): { width: number; bars: Bar[] } {
  const count = Math.max(1, Math.min(MOST, blocks));
  const done = blocks === 0 ? 0 : Math.floor((Math.min(read, blocks) / blocks) * count);
  const length = (WIDTH - (count - 1) * GAP) / count;
  const bars = Array.from({ length: count }, (_, i) => ({
    x: Math.round(i * (length + GAP) * 100) / 100,
    length: Math.round(length * 100) / 100,
    state: i < done ? ('read' as const) : i === done ? ('now' as const) : ('open' as const),
  }));
  return { width: WIDTH, bars };
}
