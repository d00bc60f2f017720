'use client';
import { useState } from 'react';
import type { QueueRow } from '#lib/queue/list-claims';
import type { Selection } from './use-selection.client';

/** Walking the list with the keys. The claim at hand has the focus, so that it is read out and Enter opens it. */
export function useWalk(rows: QueueRow[], selection: Selection) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === activeId),
  );
  const step = (by: 1 | -1): QueueRow | undefined => {
    // The first step goes onto the first row, which is at hand from the start but has not been gone to.
    const to = activeId === null ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!to) return undefined;
    setActiveId(to.id);
    requestAnimationFrame(() => focusOn(to.id));
    return to;
  };
  const extend = (by: 1 | -1) => {
    const from = rows[at];
    const to = step(by);
    for (const row of [from, to]) if (row) selection.add(row.id);
  };
  return { row: rows[at], step: (by: 1 | -1) => void step(by), extend };
}

function focusOn(id: string): void {
  const link = document.querySelector<HTMLElement>(`[data-row="${id}"] a`);
  link?.focus({ preventScroll: true });
  link?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
}
