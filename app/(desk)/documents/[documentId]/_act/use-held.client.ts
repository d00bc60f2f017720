'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';

/** Milliseconds in which an act on many can be taken back before it is sent. */
const GRACE = 8000;

interface Held {
  ids: readonly string[];
  timer: number;
}

interface Desk {
  deskId: string;
  /** Draws the cards as accepted, or as open again. */
  mark: (ids: readonly string[], isAccepting: boolean) => void;
  done: (ids: readonly string[]) => void;
  refused: (refused: Refused) => void;
}

/**
 * Accepting many at once, held back for some seconds in which one key takes it back; then it is one act. Whatever is done next,
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
    const ids = held.current?.ids ?? [];
    clearTimeout(held.current?.timer);
    held.current = null;
    setCount(0);
    return ids;
  }, []);

  const flush = useCallback(
    async (isLeaving = false) => {
      const ids = take();
      if (ids.length === 0) return;
      const { deskId, done, refused, mark } = at.current;
      const answer = await callApi({ deskId, path: '/api/v1/candidates/accept-many', body: { candidateIds: ids }, isLeaving });
      if (answer.ok) return done(ids);
      mark(ids, false);
      refused(answer);
    },
    [take],
  );

  const hold = useCallback(
    async (ids: readonly string[]) => {
      await flush();
      at.current.mark(ids, true);
      setCount(ids.length);
      held.current = { ids, timer: window.setTimeout(() => void flush(), GRACE) };
    },
    [flush],
  );

  const undo = useCallback(() => {
    const ids = take();
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
