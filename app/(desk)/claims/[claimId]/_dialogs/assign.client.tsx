'use client';
import { useState } from 'react';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Input } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { localInput, toIso } from '#app/_client/local-time';
import { RADIO } from '#app/_ui/looks';

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
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink2">{say('assign.who')}</legend>
        <div className="hair max-h-64 overflow-y-auto rounded-lg border border-line">
          {claim.assignable.map((person) => {
            const isOff = person.barredBy !== null || person.id === claim.assigneeId;
            return (
              <label
                key={person.id}
                className={`flex min-h-9 items-center gap-2.5 px-3 py-1.5 ${isOff ? 'text-ink3' : 'cursor-pointer hover:bg-sunk'}`}
              >
                <input
                  type="radio"
                  className={RADIO}
                  name="assigneeId"
                  disabled={isOff}
                  checked={assigneeId === person.id}
                  onChange={() => setAssignee(person.id)}
                />
                <span className="min-w-0 flex-1">
                  <span className="font-medium">{person.name}</span>
                  {isOff ? (
                    <span className="block text-xs">{say(person.barredBy ? `assign.${person.barredBy}` : 'assign.hasIt')}</span>
                  ) : null}
                </span>
                <span className="num text-xs text-ink3">{say('assign.inHand', { count: person.openClaims })}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <Input name="dueAt" type="datetime-local" label={say('due.label')} isOptional value={localInput(claim.dueAt)} />
    </FormDialog>
  );
}
