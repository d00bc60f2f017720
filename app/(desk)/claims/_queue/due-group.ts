export const DUE_GROUPS = ['late', 'soon', 'today', 'later', 'none'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** What is due within this time stands apart from the rest of the day. */
const SOON_MS = 2 * 60 * 60 * 1000;

interface Clock {
  now: Date;
  timeZone: string;
}

/**
 * Says where a claim stands in the queue, which is in the order of due times. Days are those of the desk. Made once for
 * all rows: a formatter for each of ten thousand rows would take seconds.
 */
export function dueGroups({ now, timeZone }: Clock): (row: { dueAt: string | null; isLate: boolean }) => DueGroup {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const today = day.format(now);
  const soon = now.getTime() + SOON_MS;
  return ({ dueAt, isLate }) => {
    if (dueAt === null) return 'none';
    if (isLate) return 'late';
    const at = new Date(dueAt);
    if (at.getTime() <= soon) return 'soon';
    return day.format(at) === today ? 'today' : 'later';
  };
}

export type Line<Row> = { kind: 'group'; group: DueGroup; count: number | null } | { kind: 'row'; row: Row; index: number };

/** The rows with a heading before each group. A group counts its rows once the next one has begun or nothing more can come. */
export function linesOf<Row>(rows: Row[], groupOf: (row: Row) => DueGroup, hasMore: boolean): Line<Row>[] {
  const lines: Line<Row>[] = [];
  let heading: Extract<Line<Row>, { kind: 'group' }> | null = null;
  rows.forEach((row, index) => {
    const group = groupOf(row);
    if (heading?.group !== group) {
      heading = { kind: 'group', group, count: 0 };
      lines.push(heading);
    }
    heading.count = (heading.count ?? 0) + 1;
    lines.push({ kind: 'row', row, index });
  });
  const last = lines.findLast((line) => line.kind === 'group');
  if (hasMore && last) last.count = null;
  return lines;
}
