'use client';
import { useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { RADIO } from '#app/_ui/looks';
import { NOT_OURS_REASONS, type NotOursReason } from '#lib/workflow/vocabulary';
import { FormDialog } from '#ui/dialog.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { AboutItem } from './host.client';

/** Why the desk leaves something to others. What was typed stays until the item is decided. */
export function NotOursDialog({ row, sorting, person, close }: AboutItem) {
  const say = useSay();
  const { fields, set, drop, isKept } = useKept(`cs:${person.personId}:${person.deskId}:not-ours:${row.id}`, {
    reason: NOT_OURS_REASONS[0] as NotOursReason,
    note: '',
  });
  const [wrong, setWrong] = useState<string | undefined>();
  const send = async (): Promise<Refused | null> => {
    const { reason } = fields;
    const note = fields.note.trim();
    const refused = await sorting.decide(row, {
      verb: 'not-ours',
      body: { reason, ...(note && { note }) },
      shown: { reason },
    });
    setWrong(refused?.field === 'note' ? refused.sentence : undefined);
    if (refused) return refused.field === 'note' ? null : refused;
    drop();
    close();
    return null;
  };
  return (
    <FormDialog
      title={say('notOursTitle')}
      text={say('notOursText')}
      verb={say('notOurs')}
      close={close}
      discard={isKept ? drop : undefined}
      send={send}
    >
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink2">{say('reasonLabel')}</legend>
        {NOT_OURS_REASONS.map((reason) => (
          <label key={reason} className="flex min-h-8 items-center gap-2.5">
            <input
              type="radio"
              name="reason"
              className={RADIO}
              value={reason}
              checked={fields.reason === reason}
              onChange={() => set({ reason })}
            />
            <span className="first-letter:uppercase">{say(`reason.${reason}`)}</span>
          </label>
        ))}
      </fieldset>
      <Area
        name="note"
        label={say('notOursNote')}
        max={2000}
        rows={2}
        value={fields.note}
        set={(note) => set({ note })}
        isOptional={fields.reason !== 'other'}
        error={wrong}
      />
    </FormDialog>
  );
}
