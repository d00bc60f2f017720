import type { IncomingItem } from '#lib/incoming/list-incoming';
import type { IncomingOrder } from '#lib/incoming/vocabulary';

/** What this person decided since the page was opened, with the item as it was shown then. */
export interface Done {
  item: IncomingItem;
  /** The item's last event after the decision. */
  seq: number;
  stage: IncomingItem['stage'];
  /** What stands in its row. */
  label: string;
  documentId?: string;
  claim: IncomingItem['claim'];
}

export type Row = IncomingItem & { done: Done | null };

/** The list with what was decided here still at its place: nothing jumps while somebody sorts. */
export function mergeRows(items: readonly IncomingItem[], done: ReadonlyMap<string, Done>, order: IncomingOrder | null): Row[] {
  const open = items.filter(({ id }) => !done.has(id)).map((item): Row => ({ ...item, done: null }));
  const rows = [...open, ...[...done.values()].map((each): Row => ({ ...each.item, done: each }))];
  return order ? rows.toSorted((a, b) => (order === 'asked' ? b.asked - a.asked : 0) || came(a, b)) : rows;
}

function came(a: IncomingItem, b: IncomingItem): number {
  return a.broughtAt.localeCompare(b.broughtAt) || a.id.localeCompare(b.id);
}

/** The next item after this one that is still to be sorted, else the one before it. */
export function nextOpen(rows: readonly Row[], id: string): string | null {
  const at = rows.findIndex((row) => row.id === id);
  const isOpen = (row: Row) => row.done === null && row.id !== id;
  return (rows.slice(at + 1).find(isOpen) ?? rows.slice(0, Math.max(0, at)).findLast(isOpen))?.id ?? null;
}
