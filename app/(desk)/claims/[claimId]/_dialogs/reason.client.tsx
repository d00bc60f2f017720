'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

/** Reopen and take down ask for nothing but a reason; the dialog says what follows. */
export function ReasonDialog({ about }: { about: string | undefined }) {
  const act = about === 'take-down' ? 'take-down' : 'reopen';
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm(act, { reason: '' });
  return (
    <FormDialog
      title={say(`reason.${act}`, { number: claim.number })}
      text={say(`reason.${act}Text`)}
      discard={isKept ? drop : undefined}
      verb={say(`verb.${act}`)}
      isDanger={act === 'take-down'}
      isOff={fields.reason.trim() === ''}
      send={async () => {
        const refused = await run({ act, path: act, body: { seen: claim.seen, reason: fields.reason } });
        if (!refused) drop();
        return refused;
      }}
    >
      <Area
        name="reason"
        label={say('reason.label')}
        max={act === 'take-down' ? 1000 : 2000}
        value={fields.reason}
        set={(value) => set('reason', value)}
      />
    </FormDialog>
  );
}
