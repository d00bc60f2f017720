'use client';
import { useRef, useState } from 'react';
import type { Answer } from '#app/_client/call-api.client';
import { followApi } from '#app/_client/follow-api.client';
import { sendFile } from '#app/_client/upload-file.client';
import { useSay } from '#ui/texts.client';
import { type Came, sizeOf } from './came';

/** What the field holds: words, and what they were read from. */
export interface FieldText {
  text: string;
  came: Came | null;
}

interface Field {
  deskId: string;
  now: FieldText;
  set: (next: FieldText) => void;
}

type Progress = { step: 'receiving'; bytes: number } | { step: 'reading' };

export type Bringing = ReturnType<typeof useBringing>;

/**
 * Brings the text of a page or a file into the field. What stands there stays until the new text has come, and can be put back
 * then; whatever goes wrong takes nothing away.
 */
export function useBringing({ deskId, now, set }: Field) {
  const say = useSay();
  const [step, setStep] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [before, setBefore] = useState<FieldText | null>(null);
  const hangUp = useRef<AbortController | null>(null);

  async function bring(first: string, ask: (signal: AbortSignal) => Promise<Answer<Came & { text: string }>>) {
    hangUp.current?.abort();
    const waiting = new AbortController();
    hangUp.current = waiting;
    setProblem(null);
    setStep(first);
    const answer = await ask(waiting.signal);
    // Stopped, or something else was brought meanwhile.
    if (hangUp.current !== waiting) return;
    hangUp.current = null;
    setStep(null);
    if (!answer.ok) return setProblem(answer.code === 'offline' ? say('offline') : answer.sentence);
    const { text, ...came } = answer.data;
    setBefore(now.text.trim() === '' ? null : now);
    set({ text, came });
  }

  const fetchPage = (address: string) =>
    bring(say('intake.asking', { host: new URL(address).hostname }), (signal) => {
      const tell = (progress: Progress) => setStep(worded(progress));
      return followApi({ deskId, path: '/api/v1/documents/fetch', body: { address }, signal, tell });
    });

  const readFile = (file: File) =>
    bring(say('intake.sending', { percent: 0 }), (signal) => {
      const onProgress = (share: number) =>
        setStep(share < 1 ? say('intake.sending', { percent: Math.round(share * 100) }) : say('intake.readingIt'));
      return sendFile({ deskId, path: '/api/v1/documents/read', file, onProgress, signal });
    });

  function worded(progress: Progress): string {
    return progress.step === 'reading' ? say('intake.readingIt') : say('intake.receiving', { size: sizeOf(progress.bytes) });
  }

  function stop(): void {
    hangUp.current?.abort();
    hangUp.current = null;
    setStep(null);
  }

  function putBack(): void {
    if (before) set(before);
    setBefore(null);
  }

  return { step, problem, setProblem, fetchPage, readFile, stop, putBack: before ? putBack : null };
}
