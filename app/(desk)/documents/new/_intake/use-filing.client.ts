'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';
import { startReading } from '#app/_client/readings.client';
import { useSay } from '#ui/texts.client';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';
import type { CameFrom } from './came-from.client';
import { addressIn } from './came';
import type { Bringing } from './use-bringing.client';
import { draftToSend, type IntakeDraft } from './intake-draft';

interface Filed {
  deskId: string;
  draft: IntakeDraft;
  from: CameFrom | null;
  bringing: Bringing;
  drop: () => void;
}

export type Filing = ReturnType<typeof useFiling>;

/** Files the text, has it read for claims when that is wanted, and opens it. What was typed goes only once it is filed. */
export function useFiling({ deskId, draft, from, bringing, drop }: Filed) {
  const router = useRouter();
  const say = useSay();
  const [step, setStep] = useState<'idle' | 'filing' | 'finding'>('idle');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [textProblem, setTextProblem] = useState<string | undefined>();

  async function file({ isRead }: { isRead: boolean }): Promise<void> {
    if (step !== 'idle' || bringing.step !== null) return;
    // An address alone is no text yet: what stands there is.
    const address = addressIn(draft.text);
    if (address) return bringing.fetchPage(address);
    if (!isFitting()) return;
    setStep('filing');
    const filed = await callApi<{ documentId: string }>({ deskId, ...wayOf(from, draft) });
    setRefused(filed.ok ? null : worded(filed));
    // Drawn anew, the page says who was faster, and files the text like every other.
    if (!filed.ok && filed.code === 'incomingDecided') router.refresh();
    if (filed.ok) await open(filed.data.documentId, isRead);
    else setStep('idle');
  }

  function isFitting(): boolean {
    const problem = problemOf(draft.text);
    setTextProblem(problem ? say(`intake.${problem}`) : undefined);
    if (problem) document.getElementById('text')?.focus();
    return problem === null;
  }

  /** The document shows a reading that takes long, and says itself when one fails. */
  async function open(documentId: string, isRead: boolean): Promise<void> {
    if (isRead) setStep('finding');
    if (isRead) await startReading({ deskId, documentId });
    drop();
    router.push(`/documents/${documentId}`);
  }

  function worded(answer: Refused): Refused {
    return answer.code === 'offline' ? { ...answer, sentence: say('offline') } : answer;
  }

  return { file, step, refused, textProblem };
}

/** What came in is taken by the filing of its text, in one act. */
function wayOf(from: CameFrom | null, draft: IntakeDraft): { path: string; body: object } {
  if (!from?.itemId) return { path: '/api/v1/documents', body: draftToSend(draft) };
  return { path: `/api/v1/incoming/${from.itemId}/take`, body: { seq: from.seq, ...draftToSend(draft) } };
}

function problemOf(text: string): 'empty' | 'tooLong' | null {
  if (text.trim() === '') return 'empty';
  return text.length > LONGEST_TEXT ? 'tooLong' : null;
}
