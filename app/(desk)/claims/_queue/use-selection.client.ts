'use client';
import { useCallback, useState } from 'react';
import type { QueueRow } from '#lib/queue/list-claims';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  add: (id: string) => void;
  all: () => void;
  clear: () => void;
  chosen: QueueRow[];
}

/** What one call of the assign route takes. */
const MOST = 100;

/** Which rows are ticked; a row that has left the list is ticked no more. */
export function useSelection(rows: QueueRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => {
    setIds((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  }, []);
  return {
    ids,
    toggle,
    add: (id) => setIds((before) => new Set([...before, id])),
    all: () => setIds(new Set(rows.slice(0, MOST).map(({ id }) => id))),
    clear: () => setIds(new Set()),
    chosen: rows.filter(({ id }) => ids.has(id)),
  };
}
