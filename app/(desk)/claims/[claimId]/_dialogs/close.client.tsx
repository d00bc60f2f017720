'use client';
import { CLOSE_REASONS, NOT_CHECKABLE_KINDS } from '#lib/workflow/vocabulary';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area, Select } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

/** Sets the claim aside for a listed reason; "not checkable" says of which kind, "duplicate" of which claim. */
export function CloseDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm('close', {
    reason: 'not-checkable',
    notCheckable: 'opinion',
    duplicateOf: claim.siblings[0]?.id ?? '',
    note: '',
  });
  const body = {
    seen: claim.seen,
    reason: fields.reason,
    ...(fields.reason === 'not-checkable' && { notCheckable: fields.notCheckable }),
    ...(fields.reason === 'duplicate' && fields.duplicateOf && { duplicateOf: fields.duplicateOf }),
    ...(fields.note.trim() && { note: fields.note }),
  };
  return (
    <FormDialog
      title={say('close.title', { number: claim.number })}
      text={say('close.text')}
      discard={isKept ? drop : undefined}
      verb={say('verb.close')}
      send={async () => {
        const refused = await run({ act: 'close', path: 'close', body });
        if (!refused) drop();
        return refused;
      }}
    >
      <Select
        name="reason"
        label={say('close.reason')}
        value={fields.reason}
        set={(value) => set('reason', value)}
        options={CLOSE_REASONS.map((value) => ({
          value,
          label: say(`closeReason.${value}`),
          isOff: value === 'duplicate' && claim.siblings.length === 0,
        }))}
      />
      {fields.reason === 'not-checkable' ? (
        <Select
          name="notCheckable"
          label={say('close.kind')}
          value={fields.notCheckable}
          set={(value) => set('notCheckable', value)}
          options={NOT_CHECKABLE_KINDS.map((value) => ({ value, label: say(`notCheckable.${value}`) }))}
        />
      ) : null}
      {fields.reason === 'duplicate' ? (
        <Select
          name="duplicateOf"
          label={say('close.duplicateOf')}
          value={fields.duplicateOf}
          set={(value) => set('duplicateOf', value)}
          options={claim.siblings.map(({ id, number }) => ({ value: id, label: say('close.claim', { number }) }))}
        />
      ) : null}
      <Area name="note" label={say('close.note')} isOptional max={1000} value={fields.note} set={(value) => set('note', value)} />
    </FormDialog>
  );
}
