'use client';
import { useState } from 'react';
import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';
import { toIso } from '#app/_client/local-time';
import { RADIO } from '#app/_ui/looks';
import type { AssignablePerson } from '#lib/claims/assignable-people';
import type { QueueRow } from '#lib/queue/list-claims';
import { FormDialog } from '#ui/dialog.client';
import { Input } from '#ui/field.client';
import { type Say, useSay } from '#ui/texts.client';
import type { BulkAct } from './bulk-bar.client';

interface Props {
  act: BulkAct;
  rows: QueueRow[];
  people: AssignablePerson[];
  deskId: string;
  close: () => void;
  done: (wasStale: boolean) => void;
}

/** Gives several claims to one person, or one due time to several claims. */
export function BulkDialog({ act, rows, people, deskId, close, done }: Props) {
  const say = useSay();
  const [assigneeId, setAssignee] = useState('');
  const send = async (form: FormData): Promise<Refused | null> => {
    const dueAt = toIso(form.get('dueAt'));
    const claims = rows.map(({ id, seq }) => ({ claimId: id, seq }));
    const answer =
      act === 'assign'
        ? await callApi({ deskId, path: '/api/v1/claims/assign', body: { claims, assigneeId, ...(dueAt && { dueAt }) } })
        : await setDueOfAll(deskId, rows, dueAt);
    if (answer.ok) done(false);
    else if (answer.code === 'staleRevision') done(true);
    else return answer.sentence ? answer : { ...answer, sentence: say('offline') };
    return null;
  };
  return (
    <FormDialog
      title={titleOf(act, rows, say)}
      text={act === 'assign' && rows.some((row) => row.assigneeId !== null) ? say('assignText') : undefined}
      verb={say(act === 'assign' ? 'assignVerb' : 'dueVerb')}
      isOff={act === 'assign' && assigneeId === ''}
      close={close}
      send={send}
    >
      {act === 'assign' && (
        <fieldset>
          <legend className="mb-1 text-xs font-medium text-ink2">{say('who')}</legend>
          <div className="hair max-h-64 overflow-y-auto rounded-lg border border-line">
            {people.map((person) => (
              <label key={person.id} className="flex min-h-9 items-center gap-2.5 px-3 py-1.5 hover:bg-sunk">
                <input
                  type="radio"
                  className={RADIO}
                  name="assigneeId"
                  checked={assigneeId === person.id}
                  onChange={() => setAssignee(person.id)}
                />
                <span className="min-w-0 flex-1 font-medium">{person.name}</span>
                <span className="num text-xs text-ink3">{say('inHand', { count: person.openClaims })}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Input name="dueAt" type="datetime-local" label={say('dueLabel')} isOptional={act === 'assign'} />
    </FormDialog>
  );
}

function titleOf(act: BulkAct, rows: QueueRow[], say: Say): string {
  const [only, ...others] = rows;
  if (!only || others.length > 0) return say(act === 'assign' ? 'assignTitle' : 'dueTitle', { count: rows.length });
  const one = act === 'due' ? 'dueTitleOne' : only.assigneeId ? 'handOverTitleOne' : 'assignTitleOne';
  return say(one, { number: only.number });
}

/** One after the other; the first refusal ends it. */
async function setDueOfAll(deskId: string, rows: QueueRow[], dueAt: string | null): Promise<Answer<unknown>> {
  let answer: Answer<unknown> = { ok: true, data: null };
  for (const { id } of rows) {
    answer = await callApi({ deskId, path: `/api/v1/claims/${id}/due`, body: { dueAt } });
    if (!answer.ok) break;
  }
  return answer;
}
