'use client';
import { useEffect, useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import type { Understanding } from './intake-draft';

const PAUSE_MS = 450;

interface Result {
  text: string;
  read: Understanding | null;
}

/** What the desk makes of the text, asked when the typing pauses. The last answer stays until the next one is there. */
export function useUnderstanding(deskId: string, text: string) {
  const [result, setResult] = useState<Result | null>(null);
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) return undefined;
    let isLate = false;
    const ask = async () => {
      const answer = await callApi<Understanding>({ deskId, path: '/api/v1/documents/understand', body: { text } });
      if (!isLate) setResult((before) => ({ text, read: answer.ok ? answer.data : (before?.read ?? null) }));
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
