'use client';
import { FIDELITIES, type Fidelity } from '#lib/workflow/vocabulary';
import { RADIO } from '#app/_ui/looks';
import { Area, Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';
import { OriginalField } from './original-field.client';
import { chosenSource, emptySource, isKeptIn, isReady, type SourceDraft } from './source-draft';

interface Form extends Record<string, unknown> {
  original: string;
  found: string;
  fidelity: Fidelity | '';
  note: string;
  /** Whether the original is kept along with it. */
  isKept: boolean;
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
    isKept: false,
  });
  const source = useKeptForm<SourceDraft>('rendering-original', {
    ...emptySource('attribution'),
    type: 'recording',
    language: claim.translation.code,
  });
  const { original, found, fidelity, note } = fields;
  const dropBoth = () => {
    drop();
    source.drop();
  };
  return (
    <FormDialog
      title={say('rendering.title', { language: claim.translation.language })}
      text={say('rendering.text')}
      discard={isKept || source.isKept ? dropBoth : undefined}
      verb={say('rendering.sign', { name: claim.person.name })}
      isWide
      isOff={!isComplete(fields, source.fields)}
      send={async () =>
        source.dropIfDone(
          dropIfDone(
            await run({
              act: 'sign-rendering',
              path: 'rendering',
              body: {
                seen: claim.seen,
                original,
                found,
                fidelity,
                note,
                ...(fields.isKept && chosenSource(source.fields)),
              },
            }),
          ),
        )
      }
    >
      <div>
        <p className="mb-1 text-xs font-medium text-ink2">{say('rendering.here')}</p>
        <p className="serif rounded-md bg-sunk px-3 py-2 leading-relaxed" dir="auto">
          {claim.asking.quote}
        </p>
      </div>
      <OriginalField
        isKept={fields.isKept}
        setKept={(value) => set('isKept', value)}
        fields={source.fields}
        set={source.set}
        setAll={source.setAll}
      />
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
      <FidelityChoice chosen={fidelity} choose={(value) => set('fidelity', value)} />
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

/** Whether it can be signed: the words, where they stand, a judgement with its difference, and the original where one is to be kept. */
function isComplete({ original, found, fidelity, note, isKept }: Form, source: SourceDraft): boolean {
  const isJudged = fidelity === 'same' || (fidelity === 'differs' && note.trim() !== '');
  const isNamed = original.trim() !== '' && found.trim() !== '';
  return isNamed && isJudged && (!isKept || (isReady(source) && isKeptIn(source)));
}

function FidelityChoice({ chosen, choose }: { chosen: Form['fidelity']; choose: (fidelity: Fidelity) => void }) {
  const say = useSay();
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('rendering.fidelity')}</legend>
      {FIDELITIES.map((each) => (
        <label key={each} className="flex min-h-8 items-center gap-2">
          <input type="radio" name="fidelity" className={RADIO} checked={chosen === each} onChange={() => choose(each)} />
          {say(`fidelity.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
