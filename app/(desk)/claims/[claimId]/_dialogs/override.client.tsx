'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

/** The head passes an open gate for this claim, for a reason that is printed. */
export function OverrideDialog({ about }: { about: string | undefined }) {
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm(`override-${about}`, { reason: '' });
  return (
    <FormDialog
      title={say('override.title', { number: claim.number })}
      text={say('override.text')}
      discard={isKept ? drop : undefined}
      verb={say('verb.override-gate')}
      isDanger
      isOff={fields.reason.trim() === ''}
      send={async () => {
        const body = { gate: about, reason: fields.reason };
        const refused = await run({ act: 'override-gate', path: 'override-gate', body });
        if (!refused) drop();
        return refused;
      }}
    >
      <Area name="reason" label={say('override.reason')} max={1000} value={fields.reason} set={(value) => set('reason', value)} />
    </FormDialog>
  );
}
