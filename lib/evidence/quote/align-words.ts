/** One step of an alignment: both sides, or a word that stands on one side only. -1 means none. */
export interface Step {
  quote: number;
  text: number;
}

export interface Alignment {
  steps: Step[];
  /** 0 (nothing fits) to 1 (word for word). */
  similarity: number;
}

/**
 * The cheapest way to lay the words of a quote over a window of text, where text before and after costs nothing.
 * Rows are quote words, columns text words; the cost of two words is 0 when equal, 0.5 when alike, else 1.
 */
export function alignWords(quote: readonly string[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const cost = new Float32Array((quote.length + 1) * width);
  for (let row = 1; row <= quote.length; row++) {
    cost[row * width] = row;
    for (let col = 1; col <= text.length; col++) {
      const at = row * width + col;
      const both = (cost[at - width - 1] ?? 0) + wordCost(quote[row - 1] ?? '', text[col - 1] ?? '');
      cost[at] = Math.min(both, (cost[at - width] ?? 0) + 1, (cost[at - 1] ?? 0) + 1);
    }
  }
  return traceBack({ quote, text, cost, width });
}

interface Table {
  quote: readonly string[];
  text: readonly string[];
  cost: Float32Array;
  width: number;
}

function traceBack({ quote, text, cost, width }: Table): Alignment {
  let col = 0;
  const lastRow = quote.length * width;
  for (let i = 1; i < width; i++) if ((cost[lastRow + i] ?? 0) < (cost[lastRow + col] ?? 0)) col = i;
  const total = cost[lastRow + col] ?? quote.length;
  const steps: Step[] = [];
  let row = quote.length;
  while (row > 0) {
    const at = row * width + col;
    const here = cost[at] ?? 0;
    const both =
      col > 0 ? (cost[at - width - 1] ?? 0) + wordCost(quote[row - 1] ?? '', text[col - 1] ?? '') : Number.POSITIVE_INFINITY;
    if (Math.abs(here - both) < 1e-4) steps.push({ quote: --row, text: --col });
    else if (Math.abs(here - ((cost[at - width] ?? 0) + 1)) < 1e-4) steps.push({ quote: --row, text: -1 });
    else steps.push({ quote: -1, text: --col });
  }
  return { steps: steps.reverse(), similarity: quote.length === 0 ? 0 : Math.max(0, 1 - total / quote.length) };
}

function wordCost(a: string, b: string): number {
  if (a === b) return 0;
  return areAlike(a, b) ? 0.5 : 1;
}

/** Same beginning, for at least three letters and most of the shorter word: an inflection or a slip. Numbers never are. */
function areAlike(a: string, b: string): boolean {
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same >= 3 && same >= 0.6 * shorter;
}
