'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

const ASKING = [
  'reopen',
  'take-down',
  'object',
  'settle-objection',
  'hold',
  'release',
  'preserve',
  'end-preserving',
  'add-finding',
  'cancel-correction',
] as const;
type Asking = (typeof ASKING)[number];

/** Acts that a stale screen must not hold back send no revisions. */
const SENDS_SEEN: readonly Asking[] = ['reopen', 'take-down', 'add-finding', 'cancel-correction'];
const DANGERS: readonly Asking[] = ['take-down', 'hold', 'object'];

interface Asked {
  name: 'reason' | 'note';
  label: string;
  max: number;
  hint?: string;
  isOptional?: boolean;
}

const REASON: Asked = { name: 'reason', label: 'reason.label', max: 2000 };
/** Where it is not a reason of up to 2000 characters that stays inside the desk. */
const ASKED: Partial<Record<Asking, Asked>> = {
  'take-down': { ...REASON, max: 1000 },
  release: { name: 'note', label: 'reason.note', max: 2000, isOptional: true },
  'add-finding': { name: 'note', label: 'correct.note', hint: 'correct.noteHint', max: 1000 },
};

/** Acts that ask for nothing but a reason; the dialog says what follows. A release may go without one. */
export function ReasonDialog({ about }: { about: string | undefined }) {
  const act = ASKING.find((each) => each === about) ?? 'reopen';
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm(act, { reason: '' });
  const words = fields.reason.trim();
  const { name, label, max, hint, isOptional = false } = ASKED[act] ?? REASON;
  const isLeftOut = isOptional && words === '';
  const seen = SENDS_SEEN.includes(act) ? { seen: claim.seen } : {};
  return (
    <FormDialog
      title={say(`reason.${act}`, { number: claim.number })}
      text={say(`reason.${act}Text`)}
      discard={isKept ? drop : undefined}
      verb={say(`verb.${act}`)}
      isDanger={DANGERS.includes(act)}
      isOff={!isOptional && words === ''}
      send={async () => {
        const refused = await run({ act, path: act, body: { ...seen, ...(!isLeftOut && { [name]: fields.reason }) } });
        if (!refused) drop();
        return refused;
      }}
    >
      <Area
        name={name}
        label={say(label)}
        hint={hint && say(hint)}
        isOptional={isOptional}
        max={max}
        value={fields.reason}
        set={(value) => set('reason', value)}
      />
    </FormDialog>
  );
}
