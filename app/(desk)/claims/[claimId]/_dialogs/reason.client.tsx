'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

const ASKING = ['reopen', 'take-down', 'object', 'settle-objection', 'hold', 'release'] as const;
type Asking = (typeof ASKING)[number];

/** Acts that a stale screen must not hold back send no revisions. */
const SENDS_SEEN: readonly Asking[] = ['reopen', 'take-down'];
const DANGERS: readonly Asking[] = ['take-down', 'hold', 'object'];

/** Acts that ask for nothing but a reason; the dialog says what follows. A release may go without one. */
export function ReasonDialog({ about }: { about: string | undefined }) {
  const act = ASKING.find((each) => each === about) ?? 'reopen';
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm(act, { reason: '' });
  const words = fields.reason.trim();
  const isOptional = act === 'release';
  const body = isOptional ? { ...(words && { note: words }) } : { reason: fields.reason };
  return (
    <FormDialog
      title={say(`reason.${act}`, { number: claim.number })}
      text={say(`reason.${act}Text`)}
      discard={isKept ? drop : undefined}
      verb={say(`verb.${act}`)}
      isDanger={DANGERS.includes(act)}
      isOff={!isOptional && words === ''}
      send={async () => {
        const refused = await run({ act, path: act, body: { ...(SENDS_SEEN.includes(act) && { seen: claim.seen }), ...body } });
        if (!refused) drop();
        return refused;
      }}
    >
      <Area
        name={isOptional ? 'note' : 'reason'}
        label={say(isOptional ? 'reason.note' : 'reason.label')}
        isOptional={isOptional}
        max={act === 'take-down' ? 1000 : 2000}
        value={fields.reason}
        set={(value) => set('reason', value)}
      />
    </FormDialog>
  );
}
