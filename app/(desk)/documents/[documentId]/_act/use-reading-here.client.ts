'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { forgetReading, startReading, stopReading, useReading } from '#app/_client/readings.client';

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
  return {
    now,
    /** From the first press until what was proposed is drawn. */
    isBusy: now?.state === 'reading' || isRead || isDrawing,
    read: () => void startReading({ deskId, documentId }),
    stop: () => stopReading(documentId),
  };
}
