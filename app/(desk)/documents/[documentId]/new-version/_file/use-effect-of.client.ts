'use client';
import { useEffect, useState } from 'react';
import { addressIn } from '../../../new/_intake/came';
import { callApi } from '#app/_client/call-api.client';
import type { Displacement } from '#lib/workflow/vocabulary';

const PAUSE_MS = 600;

/** What filing a text would do, as the API answers. */
export interface VersionEffect {
  kept: number;
  /** Numbers of the claims whose signed wording or cut it has. */
  applied: number[];
  displaced: { number: number; state: Displacement; isClosed: boolean }[];
  proposals: { open: number; kept: number };
}

interface Result {
  text: string;
  effect: VersionEffect | null;
  problem: string | undefined;
}

/** Asked when the typing pauses; the last answer stays until the next one is there. */
export function useEffectOf({
  deskId,
  documentId,
  version,
  text,
}: {
  deskId: string;
  documentId: string;
  version: number;
  text: string;
}) {
  const [result, setResult] = useState<Result | null>(null);
  const isEmpty = text.trim() === '' || addressIn(text) !== null;
  useEffect(() => {
    if (isEmpty) return undefined;
    let isLate = false;
    const ask = async () => {
      const path = `/api/v1/documents/${documentId}/preview-version`;
      const answer = await callApi<VersionEffect>({ deskId, path, body: { version, text } });
      if (isLate) return;
      if (answer.ok) setResult({ text, effect: answer.data, problem: undefined });
      else setResult({ text, effect: null, problem: answer.sentence || undefined });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [deskId, documentId, version, text, isEmpty]);
  const isRead = result?.text === text;
  return {
    effect: isEmpty ? null : (result?.effect ?? null),
    problem: isEmpty || !isRead ? undefined : result?.problem,
    isReading: !isEmpty && !isRead,
  };
}
