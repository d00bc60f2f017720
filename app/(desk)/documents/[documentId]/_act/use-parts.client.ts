'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import type { BrowserDocument, Item, PartCounts } from './browser-document';
import { type Filter, nextOpen, partWith, type Pending, shownIn, stepFrom } from './filter-items';
import { partAddress } from './part-address';
import { SCROLLER } from './places';

/** Which card opens in a part that is turned to: by its id, or by its place among those that are shown. */
export type Entering = 'first' | 'last' | 'open' | { id: string };

interface Desk {
  document: BrowserDocument;
  shown: readonly Item[];
  filter: Filter | null;
  pending: ReadonlyMap<string, Pending>;
  activeId: string | null;
  activate: (id: string | null, how?: 'reveal') => void;
  /** Proposals are on their way. */
  isReading: boolean;
  /** What is held back is sent before the page is turned. */
  flush: () => Promise<void>;
}

/** Going along a text that is shown in parts: one step further, or to what is to be decided next, wherever that stands. */
export function useParts(desk: Desk) {
  const router = useRouter();
  const { document: it, shown, filter, pending, activeId, activate, isReading, flush } = desk;
  const wishFor = useTurned(desk);
  const awaitFirst = useAwaited(desk);

  const turnTo = useCallback(
    (part: number | null, enter: Entering) => {
      const start = part === null ? undefined : it.parts?.all[part]?.start;
      if (part === null || start === undefined) return false;
      wishFor({ part, enter });
      const address = partAddress({ id: it.id, version: it.oldVersion }, start);
      void flush().then(() => router.push(address, { scroll: false }));
      return true;
    },
    [it, flush, router, wishFor],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      const next = stepFrom(shown, activeId, by);
      if (next === null && isReading) return awaitFirst();
      const isAtEnd = next === null || next.id === activeId;
      const part = isAtEnd ? partWith(it.parts, by, (each) => shownIn(each, filter) > 0) : null;
      if (!turnTo(part, by === 1 ? 'first' : 'last')) activate(next?.id ?? null, 'reveal');
    },
    [it, shown, filter, activeId, activate, isReading, awaitFirst, turnTo],
  );

  /** Opens the next that waits for a decision behind this one, in this part or the next that has some; then from the beginning. */
  const openNext = useCallback(
    (afterId: string | null, marks: ReadonlyMap<string, Pending> = pending) => {
      const next = nextOpen(it.items, afterId, marks);
      const isBehind = next !== null && indexOf(it.items, next.id) > indexOf(it.items, afterId);
      const part = isBehind ? null : nextWithOpen(it.parts, (each) => each.open > 0);
      if (!turnTo(part, 'open')) activate(next?.id ?? null, 'reveal');
    },
    [it, pending, activate, turnTo],
  );

  return { turnTo, step, openNext };
}

function indexOf(items: readonly Item[], id: string | null): number {
  return items.findIndex((item) => item.id === id);
}

/** Behind the part that is shown, else before it. */
function nextWithOpen(parts: BrowserDocument['parts'], has: (part: PartCounts) => boolean): number | null {
  const behind = partWith(parts, 1, has);
  return behind ?? (parts && partWith({ ...parts, here: -1 }, 1, (part) => part !== parts.all[parts.here] && has(part)));
}

/** A step that was wished for while the text is read opens the first card once there is one. Returns the way to wish it. */
function useAwaited({ shown, activeId, activate }: Desk): () => void {
  const isAwaited = useRef(false);
  const first = shown[0]?.id ?? null;
  useEffect(() => {
    if (!isAwaited.current || first === null) return;
    isAwaited.current = false;
    if (activeId === null) activate(first, 'reveal');
  }, [first, activeId, activate]);
  return useCallback(() => {
    isAwaited.current = true;
  }, []);
}

interface Wish {
  part: number;
  enter: Entering;
}

/** A part that was turned to begins at its top, or with the card that was wished for. Returns the way to wish. */
function useTurned({ document: it, shown, pending, activate }: Desk): (wish: Wish) => void {
  const here = it.parts?.here ?? 0;
  const at = useRef(here);
  const wish = useRef<Wish | null>(null);
  useEffect(() => {
    if (at.current === here) return;
    at.current = here;
    document.getElementById(SCROLLER)?.scrollTo({ top: 0, behavior: 'instant' });
    const enter = wish.current?.part === here ? wish.current.enter : null;
    wish.current = null;
    activate(enter && entered({ enter, items: it.items, shown, pending }), enter ? 'reveal' : undefined);
  }, [here, it, shown, pending, activate]);
  return useCallback((next: Wish) => {
    wish.current = next;
  }, []);
}

/** Which card that is; null when there is none. */
function entered(at: {
  enter: Entering;
  items: readonly Item[];
  shown: readonly Item[];
  pending: ReadonlyMap<string, Pending>;
}): string | null {
  const { enter, items, shown, pending } = at;
  if (typeof enter === 'object') return enter.id;
  if (enter === 'open') return nextOpen(items, null, pending)?.id ?? null;
  return shown.at(enter === 'first' ? 0 : -1)?.id ?? null;
}
