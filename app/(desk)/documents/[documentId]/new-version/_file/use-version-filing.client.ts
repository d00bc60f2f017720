'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { startReading } from '#app/_client/readings.client';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';
import { addressIn, type Came } from '../../../new/_intake/came';
import type { Bringing } from '../../../new/_intake/use-bringing.client';
import { useSay } from '#ui/texts.client';

interface Filing {
  deskId: string;
  documentId: string;
  version: number;
  text: string;
  came: Came | null;
  bringing: Bringing;
  drop: () => void;
}

/** Files the text, has it read for what it says anew, and opens the document. What was typed goes only once it is filed. */
export function useVersionFiling({ deskId, documentId, version, text, came, bringing, drop }: Filing) {
  const router = useRouter();
  const say = useSay();
  const [step, setStep] = useState<'idle' | 'filing' | 'finding'>('idle');
  const [refused, setRefused] = useState<string | null>(null);
  const [textProblem, setTextProblem] = useState<string | undefined>();

  async function file(): Promise<void> {
    if (bringing.step !== null) return;
    const address = addressIn(text);
    if (address) return bringing.fetchPage(address);
    if (!isFitting()) return;
    setStep('filing');
    const body = { version, text, arrivalId: came?.arrivalId };
    const filed = await callApi({ deskId, path: `/api/v1/documents/${documentId}/new-version`, body });
    setRefused(filed.ok ? null : filed.code === 'offline' ? say('offline') : filed.sentence);
    if (filed.ok) return open();
    setStep('idle');
    // Somebody else filed meanwhile: the page compares with that version from now on, the text stays.
    if (filed.status === 409) router.refresh();
  }

  function isFitting(): boolean {
    const problem = text.trim() === '' ? 'empty' : text.length > LONGEST_TEXT ? 'tooLong' : null;
    setTextProblem(problem ? say(`intake.${problem}`) : undefined);
    if (problem) document.getElementById('text')?.focus();
    return problem === null;
  }

  /** The document says itself whether it was read; a reading that fails can be asked for again there. */
  async function open(): Promise<void> {
    setStep('finding');
    await startReading({ deskId, documentId });
    drop();
    router.push(`/documents/${documentId}`);
  }

  return { file, step, refused, textProblem };
}
