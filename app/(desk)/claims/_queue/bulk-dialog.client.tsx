'use client';
import { useState } from 'react';
import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';
import { toIso } from '#app/_client/local-time';
import type { AssignablePerson } from '#lib/claims/assignable-people';
import type { QueueRow } from '#lib/queue/list-claims';
import { FormDialog } from '#ui/dialog.client';
import { Input } from '#ui/field.client';
import { type Say, useSay } from '#ui/texts.client';
import { PersonChoice } from '../../_assign/person-choice.client';
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
        <PersonChoice
          legend={say('who')}
          people={people}
          documentIds={rows.map(({ documentId }) => documentId)}
          hasIt={onlyHolder(rows)}
          value={assigneeId}
          set={setAssignee}
        />
      )}
      <Input name="dueAt" type="datetime-local" label={say('dueLabel')} isOptional={act === 'assign'} />
    </FormDialog>
  );
}

/** Whoever has all of them already. */
function onlyHolder([first, ...others]: QueueRow[]): string | null {
  return first && others.every(({ assigneeId }) => assigneeId === first.assigneeId) ? first.assigneeId : null;
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
