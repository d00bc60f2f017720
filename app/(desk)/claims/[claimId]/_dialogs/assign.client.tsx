'use client';
import { useState } from 'react';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Input } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { localInput, toIso } from '#app/_client/local-time';
import { PersonChoice } from '../../../_assign/person-choice.client';

/** Gives the claim to a checker, or hands it over with everything done so far. Who cannot have it stays in the list with the reason. */
export function AssignDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const [assigneeId, setAssignee] = useState('');
  const act = claim.stage === 'triage' ? 'assign' : 'hand-over';
  return (
    <FormDialog
      title={say(`assign.${act}`, { number: claim.number })}
      text={act === 'hand-over' ? say('assign.keeps') : undefined}
      verb={say(`verb.${act}`)}
      isOff={assigneeId === ''}
      send={(form) => {
        const dueAt = toIso(form.get('dueAt'));
        return run({
          act,
          path: '/api/v1/claims/assign',
          body: { claims: [{ claimId: claim.id, seq: claim.seen.seq }], assigneeId, dueAt },
        });
      }}
    >
      <PersonChoice
        legend={say('assign.who')}
        people={claim.assignable}
        documentIds={[claim.documentId]}
        hasIt={claim.assigneeId}
        value={assigneeId}
        set={setAssignee}
      />
      <Input name="dueAt" type="datetime-local" label={say('due.label')} isOptional value={localInput(claim.dueAt)} />
    </FormDialog>
  );
}
