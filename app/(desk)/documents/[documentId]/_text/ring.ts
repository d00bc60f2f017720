/** An arc of the progress ring, in units of its circumference. */
export interface Arc {
  mark: string;
  length: number;
  offset: number;
}

/** Room between two arcs. */
const GAP = 0.011;

/** The ring's arcs, one for each mark that occurs, in the order given. Their lengths add up to the whole ring. */
export function arcsOf(counts: readonly { mark: string; count: number }[]): Arc[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const present = counts.filter(({ count }) => count > 0);
  const gap = present.length > 1 ? GAP : 0;
  let offset = 0;
  return present.map(({ mark, count }) => {
    const share = count / total;
    const arc = { mark, length: Math.max(share - gap, 0), offset };
    offset += share;
    return arc;
  });
}
