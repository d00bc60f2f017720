'use client';
import { useEffect, useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import type { UnderstoodLine } from '#lib/incoming/understand-lines';

const PAUSE_MS = 350;

export interface Understood {
  lines: UnderstoodLine[];
  count: number;
  limit: number;
}

/** What the desk makes of the pasted lines, asked when the typing pauses. */
export function useLines(deskId: string, text: string) {
  const [result, setResult] = useState<{ text: string; read: Understood | null } | null>(null);
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) return undefined;
    let isLate = false;
    const ask = async () => {
      const answer = await callApi<Understood>({ deskId, path: '/api/v1/incoming/understand', body: { text } });
      if (!isLate) setResult({ text, read: answer.ok ? answer.data : null });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [deskId, text, isEmpty]);
  const isRead = result?.text === text;
  return { read: isEmpty ? null : (result?.read ?? null), isReading: !isEmpty && !isRead };
}
