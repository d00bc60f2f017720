'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Input } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { toIso } from '#app/_client/local-time';

/** For whom the assignee waits, and until when; so long the claim is not overdue. */
export function WaitDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  return (
    <FormDialog
      title={say('wait.title', { number: claim.number })}
      text={say('wait.text')}
      verb={say('verb.wait')}
      send={(form) => run({ act: 'wait', path: 'wait', body: { forWhom: form.get('forWhom'), until: toIso(form.get('until')) } })}
    >
      <Input name="forWhom" label={say('wait.forWhom')} max={200} />
      <Input name="until" type="datetime-local" label={say('wait.until')} />
    </FormDialog>
  );
}
