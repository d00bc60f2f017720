'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';
import { acceptAtOnce, acceptInLots } from './accept-in-lots';

/** Milliseconds in which an act on many can be taken back before it is sent. */
const GRACE = 8000;

/** In which part of a long text a proposal stands, of those that are not shown. */
export type PartsOf = ReadonlyMap<string, number>;

interface Held {
  ids: readonly string[];
  parts: PartsOf;
  timer: number;
}

const NONE: Held = { ids: [], parts: new Map(), timer: 0 };

interface Desk {
  deskId: string;
  /** Draws the cards as accepted, or as open again. */
  mark: (ids: readonly string[], isAccepting: boolean) => void;
  done: (ids: readonly string[], parts: PartsOf) => void;
  refused: (refused: Refused) => void;
}

/**
 * Accepting many at once, held back for some seconds in which one key takes it back; then it is sent. Whatever is done next,
 * and leaving the page, sends it first.
 */
export function useHeld(desk: Desk) {
  const held = useRef<Held | null>(null);
  const at = useRef(desk);
  const [count, setCount] = useState(0);
  useEffect(() => {
    at.current = desk;
  });

  const take = useCallback(() => {
    const { ids, parts, timer } = held.current ?? NONE;
    clearTimeout(timer);
    held.current = null;
    setCount(0);
    return { ids, parts };
  }, []);

  const flush = useCallback(
    async (isLeaving = false) => {
      const { ids, parts } = take();
      if (ids.length === 0) return;
      const { deskId, done, refused, mark } = at.current;
      const accept = (candidateIds: readonly string[]) =>
        callApi({ deskId, path: '/api/v1/candidates/accept-many', body: { candidateIds }, isLeaving });
      const { accepted, refused: answer } = await (isLeaving ? acceptAtOnce : acceptInLots)(ids, accept);
      if (accepted.length > 0) done(accepted, parts);
      if (!answer) return;
      mark(
        ids.filter((id) => !accepted.includes(id)),
        false,
      );
      refused(answer);
    },
    [take],
  );

  const hold = useCallback(
    async (ids: readonly string[], parts: PartsOf = new Map()) => {
      await flush();
      at.current.mark(ids, true);
      setCount(ids.length);
      held.current = { ids, parts, timer: window.setTimeout(() => void flush(), GRACE) };
    },
    [flush],
  );

  const undo = useCallback(() => {
    const { ids } = take();
    at.current.mark(ids, false);
    return ids;
  }, [take]);

  useEffect(() => {
    const leave = () => void flush(true);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  return { count, hold, undo, flush };
}
