'use client';
import { useCallback, useMemo, useState } from 'react';

/** One decision on a proposal: a dismissal is restored, an accept or a merge is taken back. */
export interface OneDecided {
  id: string;
  as: 'accept' | 'dismiss' | 'merge';
  /** In which part of a long text it stands; null in a text that is shown whole. */
  part: number | null;
}

export interface Decided {
  last: OneDecided | null;
  add: (one: OneDecided) => void;
  /** It was refused, or taken back. */
  forget: (id: string) => void;
}

/** The decisions of one person in this visit, so that one key takes them back in turn. */
export function useDecided(): Decided {
  const [all, setAll] = useState<readonly OneDecided[]>([]);
  const add = useCallback((one: OneDecided) => setAll((before) => [one, ...before.filter(({ id }) => id !== one.id)]), []);
  const forget = useCallback((id: string) => setAll((before) => before.filter((each) => each.id !== id)), []);
  const last = all[0] ?? null;
  return useMemo(() => ({ last, add, forget }), [last, add, forget]);
}
