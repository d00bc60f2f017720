import { useSyncExternalStore } from 'react';
import { followApi } from '#app/_client/follow-api.client';
import type { Glimpse, Progress } from '#lib/candidates/reading/proposals-in';

export type ReadingProgress = Omit<Progress, 'found'>;

/** The reading of a document that this page has asked for. `failed` without a sentence: the connection broke. */
export type ReadingNow =
  | { state: 'reading'; progress: ReadingProgress | null; found: readonly Glimpse[] }
  | { state: 'read' | 'stopped' }
  | { state: 'failed'; sentence: string };

interface Kept {
  now: ReadingNow;
  stop: () => void;
}

/** They go on while the page changes from one screen to the next. */
const readings = new Map<string, Kept>();
const listeners = new Set<() => void>();

/** Has a document read for claims. Resolves once it is read, or as soon as it turns out to take a while. */
export function startReading({ deskId, documentId }: { deskId: string; documentId: string }): Promise<void> {
  const hangUp = new AbortController();
  const keep = (now: ReadingNow) => put(documentId, { now, stop: () => hangUp.abort() });
  let found: readonly Glimpse[] = [];
  keep({ state: 'reading', progress: null, found });
  return new Promise((resolve) => {
    const tell = ({ found: more, ...progress }: Progress) => {
      // The same list while nothing is added, so that nothing is drawn again.
      if (more.length > 0) found = [...found, ...more];
      if (!hangUp.signal.aborted) keep({ state: 'reading', progress, found });
      resolve();
    };
    const path = `/api/v1/documents/${documentId}/extract`;
    void followApi<unknown, Progress>({ deskId, path, signal: hangUp.signal, tell }).then((answer) => {
      const isStopped = !answer.ok && hangUp.signal.aborted;
      keep(answer.ok ? { state: 'read' } : isStopped ? { state: 'stopped' } : { state: 'failed', sentence: answer.sentence });
      resolve();
    });
  });
}

/** Stops the reading: nothing is proposed then. */
export function stopReading(documentId: string): void {
  readings.get(documentId)?.stop();
}

export function forgetReading(documentId: string): void {
  put(documentId, null);
}

export function useReading(documentId: string): ReadingNow | null {
  return useSyncExternalStore(
    subscribe,
    () => readings.get(documentId)?.now ?? null,
    () => null,
  );
}

function put(documentId: string, kept: Kept | null): void {
  if (kept) readings.set(documentId, kept);
  else readings.delete(documentId);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
