'use client';
import { useRouter } from 'next/navigation';
import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';

/** Calls a verb about people and draws the list anew; a refusal always has a sentence. */
export function useAct(deskId: string) {
  const router = useRouter();
  const say = useSay();
  return async function act<T>(path: string, body: object): Promise<Answer<T>> {
    const answer = await callApi<T>({ deskId, path: `/api/v1/${path}`, body });
    if (answer.ok) router.refresh();
    return answer.ok || answer.sentence ? answer : withSentence(answer, say('offline'));
  };
}

function withSentence(refused: Refused, sentence: string): Refused {
  return { ok: false, status: refused.status, code: refused.code, sentence };
}
