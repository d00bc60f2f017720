'use client';
import type { Refused } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import type { Acceptance } from './draft';
import type { Pending } from './filter-items';
import type { OneDecided } from './use-decided.client';

interface Accepted {
  number: number;
  warnings: string[];
}

/** Presses on one proposal go one after the other: taking a dismissal back waits until it has arrived. */
const underWay = new Map<string, Promise<unknown>>();

/** Accept, dismiss and restore: the next proposal opens at once, and the card comes back when the desk refuses. */
export function useDecisions() {
  const { document, pending, setPending, activate, along, setEditing, send, tell, announce, decided } = useDocumentDesk();
  const say = useSay();

  async function decide(id: string, as: Pending, body: object): Promise<Refused | null> {
    tell(null);
    setPending(id, as);
    setEditing(null);
    if (as === 'restore') decided.forget(id);
    else decided.add({ id, as, part: document.parts?.here ?? null });
    if (as !== 'restore') along.openNext(id, new Map([...pending, [id, as]]));
    await underWay.get(id);
    const sent = send<Accepted>({ path: `/api/v1/candidates/${id}/${as}`, body });
    underWay.set(id, sent);
    const answer = await sent;
    if (underWay.get(id) === sent) underWay.delete(id);
    if (!answer.ok) {
      decided.forget(id);
      setPending(id, null);
      tell(answer);
      activate(id, 'reveal');
      return answer;
    }
    announce(doneSentence('take' in body ? 'taken' : as, answer.data));
    return null;
  }

  /** An accept or a merge that was a slip, once it has arrived; the proposal opens again. */
  async function takeBack({ id, as, part }: OneDecided): Promise<void> {
    tell(null);
    decided.forget(id);
    await underWay.get(id);
    const answer = await send<{ number: number }>({ path: `/api/v1/candidates/${id}/take-back`, body: {} });
    if (!answer.ok) return tell(answer);
    setPending(id, null);
    announce(say(as === 'merge' ? 'done.mergeTakenBack' : 'done.acceptTakenBack', { number: answer.data.number }));
    if (part === (document.parts?.here ?? null)) activate(id, 'reveal');
    else along.turnTo(part, { id });
  }

  function doneSentence(as: Pending | 'taken', { number, warnings = [] }: Partial<Accepted>): string {
    const done = say(`done.${as}`, { number: number ?? '' });
    return warnings.includes('pronounFirst') ? `${done}. ${say('line.pronoun')}` : done;
  }

  return {
    accept: (id: string, words: Acceptance = {}) => decide(id, 'accept', words),
    /** Accepted as a claim of line depth and taken, in one act. */
    takeAsLine: (id: string, words: Acceptance = {}) => decide(id, 'accept', { ...words, depth: 'line', take: true }),
    dismiss: (id: string, body: { reason: string; note?: string }) => decide(id, 'dismiss', body),
    restore: (id: string) => decide(id, 'restore', {}),
    takeBack,
  };
}
