'use client';
import { useEffect, useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { addressIn } from './came';
import type { Understanding } from './intake-draft';

const PAUSE_MS = 450;

interface Asked {
  text: string;
  /** Where the text stands and what its page calls it, by which an earlier document may be known. */
  url: string | null;
  title: string | null;
}

interface Result {
  text: string;
  read: Understanding | null;
}

/** What the desk makes of the text, asked when the typing pauses. The last answer stays until the next one is there. */
export function useUnderstanding(deskId: string, { text, url, title }: Asked) {
  const [result, setResult] = useState<Result | null>(null);
  const isEmpty = text.trim() === '' || addressIn(text) !== null;
  useEffect(() => {
    if (isEmpty) return undefined;
    let isLate = false;
    const ask = async () => {
      const answer = await callApi<Understanding>({ deskId, path: '/api/v1/documents/understand', body: { text, url, title } });
      if (!isLate) setResult((before) => ({ text, read: answer.ok ? answer.data : (before?.read ?? null) }));
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [deskId, text, url, title, isEmpty]);
  const isRead = result?.text === text;
  return { read: isEmpty ? null : (result?.read ?? null), isReading: !isEmpty && !isRead };
}
