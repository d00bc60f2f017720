'use client';
import { useEffect, useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useDocumentDesk } from '../_act/document-desk.client';

const PAUSE_MS = 300;

/** How the desk reads a date in words; or a sentence that says what may be typed instead. */
export type DateRead = { edtf: string } | { edtf: null; sentence: string };

/** Asked when the typing pauses; null while that is not known, and for no words. */
export function useDateRead(words: string): DateRead | null {
  const { id, deskId } = useDocumentDesk().document;
  const [result, setResult] = useState<{ words: string; read: DateRead | null } | null>(null);
  useEffect(() => {
    if (words === '') return undefined;
    let isLate = false;
    const ask = async () => {
      const answer = await callApi<DateRead>({ deskId, path: `/api/v1/documents/${id}/understand-date`, body: { words } });
      if (!isLate) setResult({ words, read: answer.ok ? answer.data : null });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [id, deskId, words]);
  return result?.words === words ? result.read : null;
}
