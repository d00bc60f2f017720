'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';
import type { Earlier } from '#lib/incoming/find-earlier';
import type { IncomingItem } from '#lib/incoming/list-incoming';
import { useSay } from '#ui/texts.client';
import type { Done } from './merge-rows';
import { type Clock, stateLine, targetOf } from './say-item';

export interface Notice {
  text: string;
  isAlert?: boolean;
  href?: string;
}

export interface Decision {
  verb: 'take' | 'same-as' | 'not-ours' | 'put-off';
  body?: object;
  /** What the row says of it. */
  shown?: Partial<Pick<IncomingItem, 'reason' | 'laterUntil' | 'claim'>>;
}

type Answered = { seq: number; stage: IncomingItem['stage']; documentId?: string };

/** The decisions of this person on this screen: sent one by one, kept for undo, and told when somebody was faster. */
export function useSorting({ deskId, clock, next }: { deskId: string; clock: Clock; next: (id: string) => void }) {
  const say = useSay();
  const router = useRouter();
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map());
  const [notice, setNotice] = useState<Notice | null>(null);

  async function decide(item: IncomingItem, { verb, body = {}, shown = {} }: Decision): Promise<Refused | null> {
    const answer = await send(item.id, verb, { seq: item.seq, ...body });
    if (!answer.ok) return answer;
    const { seq, stage, documentId } = answer.data;
    keep({
      item,
      seq,
      stage,
      documentId,
      claim: shown.claim ?? null,
      label: stateLine({ ...item, stage, ...shown }, say, clock),
    });
    setNotice({ text: say(`done.${stage}`), ...(documentId && { href: `/documents/${documentId}` }) });
    next(item.id);
    if (documentId) await callApi({ deskId, path: `/api/v1/documents/${documentId}/extract` });
    router.refresh();
    return null;
  }

  async function bringBack(item: IncomingItem): Promise<void> {
    const mine = done.get(item.id);
    const answer = await send(item.id, 'bring-back', { seq: mine?.seq ?? item.seq });
    setDone((before) => new Map([...before].filter(([id]) => id !== item.id)));
    setNotice(answer.ok ? { text: say('done.new') } : { text: worded(item, answer), isAlert: true });
    router.refresh();
  }

  /** What a refusal outside a dialog says; the list is drawn anew, so that it shows what the other did. */
  function tell(item: IncomingItem, refused: Refused | null): void {
    if (!refused) return;
    setNotice({ text: worded(item, refused), isAlert: true });
    router.refresh();
  }

  async function send(id: string, verb: string, body: object) {
    const answer = await callApi<Answered>({ deskId, path: `/api/v1/incoming/${id}/${verb}`, body });
    return answer.ok || answer.code !== 'offline' ? answer : { ...answer, sentence: say('offline') };
  }

  function keep(one: Done): void {
    // Last in, first out: an undo takes back what was decided last.
    setDone((before) => new Map([...[...before].filter(([id]) => id !== one.item.id), [one.item.id, one]]));
  }

  function worded({ words }: IncomingItem, { sentence }: Refused): string {
    return say('late', { words: words.length > 80 ? `${words.slice(0, 79)}…` : words, sentence });
  }

  const undoable = [...done.values()].findLast(({ stage }) => stage !== 'taken') ?? null;
  const same = (item: IncomingItem, earlier: Earlier) =>
    decide(item, {
      verb: 'same-as',
      body: { target: targetOf(earlier) },
      shown: earlier.kind === 'claim' ? { claim: { id: earlier.id, number: earlier.number ?? 0 } } : {},
    });
  return { done, notice, setNotice, decide, same, bringBack, tell, undoable };
}
