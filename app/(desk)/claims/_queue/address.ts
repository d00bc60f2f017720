import type { ListClaims, QueueView } from '#lib/claims/input';

/** The queue's address with one thing changed; what is undefined leaves the address. */
export function addressWith(filters: ListClaims, change: Partial<Record<keyof ListClaims, string | undefined>>): string {
  const { cursor: _cursor, stage, ...rest } = filters;
  const all: Record<string, string | undefined> = { ...rest, stage: stage?.join(','), ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `/claims?${text}` : '/claims';
}

/** Whether anything but the view narrows the list. */
export function isFiltered({ stage, who, due, condition, documentId, q }: ListClaims): boolean {
  return [stage?.length, who, due, condition, documentId, q].some(Boolean);
}

/** The view whose tab is lit: all open, unless another is chosen or the stage decides. */
export function viewOf(filters: ListClaims): QueueView | null {
  return filters.view ?? (filters.stage?.length ? null : 'all-open');
}
