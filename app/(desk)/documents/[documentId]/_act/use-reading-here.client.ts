'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { forgetReading, type ReadingNow, startReading, stopReading, useReading } from '#app/_client/readings.client';
import type { Glimpse } from '#lib/candidates/reading/proposals-in';

/** The reading of this document for claims: how it stands, and the ways to begin and to stop it. Once read, the page is drawn anew. */
export function useReadingHere({ id: documentId, deskId }: { id: string; deskId: string }) {
  const router = useRouter();
  const now = useReading(documentId);
  const [isDrawing, draw] = useTransition();
  const isRead = now?.state === 'read';
  useEffect(() => {
    if (!isRead) return;
    draw(() => router.refresh());
    forgetReading(documentId);
  }, [isRead, documentId, router]);
  const isBusy = now?.state === 'reading' || isRead || isDrawing;
  const found = useFound(now, isBusy);
  return {
    now,
    /** From the first press until what was proposed is drawn. */
    isBusy,
    /** What was found so far; empty when nothing is being read. */
    found,
    read: () => void startReading({ deskId, documentId }),
    stop: () => stopReading(documentId),
  };
}

const NOTHING: readonly Glimpse[] = [];

/** What was found stays in sight until the page is drawn with the proposals; when the reading was stopped it goes at once. */
function useFound(now: ReadingNow | null, isBusy: boolean): readonly Glimpse[] {
  const [kept, keep] = useState(NOTHING);
  const found = now?.state === 'reading' ? now.found : isBusy ? kept : NOTHING;
  if (found !== kept) keep(found);
  return found;
}
