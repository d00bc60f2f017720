'use client';
import { FIDELITIES, type Fidelity } from '#lib/workflow/vocabulary';
import { RADIO } from '#app/_ui/looks';
import { Area, Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

interface Form extends Record<string, unknown> {
  original: string;
  found: string;
  fidelity: Fidelity | '';
  note: string;
}

/** Somebody who reads the original writes down what stands there, and says whether the translation says the same. */
export function RenderingDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, dropIfDone, drop, isKept } = useKeptForm<Form>('rendering', {
    original: '',
    found: '',
    fidelity: '',
    note: '',
  });
  const { original, found, fidelity, note } = fields;
  const lacksNote = fidelity === 'differs' && note.trim() === '';
  return (
    <FormDialog
      title={say('rendering.title', { language: claim.translation.language })}
      text={say('rendering.text')}
      discard={isKept ? drop : undefined}
      verb={say('rendering.sign', { name: claim.person.name })}
      isWide
      isOff={original.trim() === '' || found.trim() === '' || fidelity === '' || lacksNote}
      send={async () =>
        dropIfDone(
          await run({
            act: 'sign-rendering',
            path: 'rendering',
            body: { seen: claim.seen, original, found, fidelity, note },
          }),
        )
      }
    >
      <div>
        <p className="mb-1 text-xs font-medium text-ink2">{say('rendering.here')}</p>
        <p className="serif rounded-md bg-sunk px-3 py-2 leading-relaxed" dir="auto">
          {claim.asking.quote}
        </p>
      </div>
      <Area
        name="original"
        label={say('rendering.original', { language: claim.translation.language })}
        isSerif
        max={5000}
        value={original}
        set={(value) => set('original', value)}
      />
      <Input
        name="found"
        label={say('rendering.found')}
        hint={say('rendering.foundHint')}
        max={1000}
        value={found}
        set={(value) => set('found', value)}
      />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink2">{say('rendering.fidelity')}</legend>
        {FIDELITIES.map((each) => (
          <label key={each} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name="fidelity"
              className={RADIO}
              checked={fidelity === each}
              onChange={() => set('fidelity', each)}
            />
            {say(`fidelity.${each}`)}
          </label>
        ))}
      </fieldset>
      <Area
        name="note"
        label={say(fidelity === 'differs' ? 'rendering.difference' : 'rendering.note')}
        isOptional={fidelity !== 'differs'}
        rows={2}
        max={2000}
        value={note}
        set={(value) => set('note', value)}
      />
    </FormDialog>
  );
}
