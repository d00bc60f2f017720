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
  const table = new CostTable(quote, text);
  const end = table.cheapestEnd();
  const similarity = quote.length === 0 ? 0 : Math.max(0, 1 - table.cost(quote.length, end) / quote.length);
  return { steps: traceBack(table, { row: quote.length, col: end }), similarity };
}

/** cost(row, col): the least cost of laying the first `row` quote words so that they end before text word `col`. */
class CostTable {
  private readonly width: number;
  private readonly cells: Float32Array;

  constructor(
    private readonly quote: readonly string[],
    private readonly text: readonly string[],
  ) {
    this.width = text.length + 1;
    this.cells = new Float32Array((quote.length + 1) * this.width);
    for (let row = 1; row <= quote.length; row++) {
      this.cells[row * this.width] = row;
      for (let col = 1; col <= text.length; col++) {
        this.cells[row * this.width + col] = Math.min(
          this.both(row, col),
          this.cost(row - 1, col) + 1,
          this.cost(row, col - 1) + 1,
        );
      }
    }
  }

  cost(row: number, col: number): number {
    return this.cells[row * this.width + col] ?? Number.POSITIVE_INFINITY;
  }

  /** Cost when the last words of both sides are laid on each other. */
  both(row: number, col: number): number {
    if (col === 0) return Number.POSITIVE_INFINITY;
    return this.cost(row - 1, col - 1) + wordCost(this.quote[row - 1] ?? '', this.text[col - 1] ?? '');
  }

  cheapestEnd(): number {
    let best = 0;
    for (let col = 1; col < this.width; col++)
      if (this.cost(this.quote.length, col) < this.cost(this.quote.length, best)) best = col;
    return best;
  }
}

function traceBack(table: CostTable, end: { row: number; col: number }): Step[] {
  const steps: Step[] = [];
  let { row, col } = end;
  while (row > 0) {
    const here = table.cost(row, col);
    if (isSame(here, table.both(row, col))) steps.push({ quote: --row, text: --col });
    else if (isSame(here, table.cost(row - 1, col) + 1)) steps.push({ quote: --row, text: -1 });
    else steps.push({ quote: -1, text: --col });
  }
  return steps.reverse();
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-4;
}

function wordCost(a: string, b: string): number {
  if (a === b) return 0;
  return areAlike(a, b) ? 0.5 : 1;
}

/** Same beginning, for at least three letters and most of the shorter word: an inflection or a slip. Numbers never are. */
function areAlike(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(2) !== b.charCodeAt(2)) return false;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same >= 3 && same >= 0.6 * shorter;
}
