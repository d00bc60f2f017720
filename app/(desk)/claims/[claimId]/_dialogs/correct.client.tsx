'use client';
import { CORRECTION_KINDS } from '#lib/workflow/vocabulary';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';
import { RADIO } from '#app/_ui/looks';

/** Opens a correction: the page stays up, marked, until the new text is signed. */
export function CorrectDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm('correct', { kind: 'fact', note: '' });
  return (
    <FormDialog
      title={say('correct.title', { number: claim.number })}
      text={say('correct.text')}
      discard={isKept ? drop : undefined}
      verb={say('verb.correct')}
      isOff={fields.note.trim() === ''}
      send={async () => {
        const refused = await run({ act: 'correct', path: 'correct', body: { seen: claim.seen, ...fields } });
        if (!refused) drop();
        return refused;
      }}
    >
      <fieldset className="space-y-1">
        <legend className="mb-1 text-xs font-medium text-ink2">{say('correct.kind')}</legend>
        {CORRECTION_KINDS.map((kind) => (
          <label key={kind} className="flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1 hover:bg-sunk">
            <input
              type="radio"
              className={`${RADIO} mt-0.5`}
              name="kind"
              checked={fields.kind === kind}
              onChange={() => set('kind', kind)}
            />
            <span>
              <span className="font-medium">{say(`correctionKind.${kind}`)}</span>
              <span className="block text-xs text-ink3">{say(`correct.meaning.${kind}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Area
        name="note"
        label={say('correct.note')}
        hint={say('correct.noteHint')}
        max={1000}
        value={fields.note}
        set={(value) => set('note', value)}
      />
    </FormDialog>
  );
}
