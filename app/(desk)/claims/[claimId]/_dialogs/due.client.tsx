'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Input } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { localInput, toIso } from '#app/_client/local-time';

/** By when the claim must be done; empty means by no time. */
export function DueDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  return (
    <FormDialog
      title={say('due.title', { number: claim.number })}
      text={say('due.text')}
      verb={say('verb.set-due')}
      send={(form) => run({ act: 'set-due', path: 'due', body: { dueAt: toIso(form.get('dueAt')) } })}
    >
      <Input name="dueAt" type="datetime-local" label={say('due.label')} isOptional value={localInput(claim.dueAt)} />
    </FormDialog>
  );
}
