'use client';
import { CORRECTION_KINDS, type CorrectionKind, WORDING_KINDS } from '#lib/workflow/vocabulary';
import type { VerdictContent } from '#lib/verdicts/verdict-content';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';
import { RADIO } from '#app/_ui/looks';

const TEXT = ['headline', 'summary', 'rationale', 'whyChosen'] as const;
type Words = Partial<Pick<VerdictContent, (typeof TEXT)[number]>>;

interface Form extends Record<string, unknown> {
  kind: CorrectionKind;
  note: string;
  words: Words;
}

/**
 * Opens a correction: the page stays up until the new text is signed. What changes words alone may be written here and then
 * (another editor countersigns); else the claim goes to its checker.
 */
export function CorrectDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm<Form>('correct', { kind: 'fact', note: '', words: {} });
  const { kind, note } = fields;
  const isOpen = claim.stage !== 'published';
  const mayWord = !isOpen && WORDING_KINDS.some((each) => each === kind);
  const words = wordsOf(claim.verdict, fields.words);
  const isWorded = mayWord && claim.verdict !== null && TEXT.some((field) => words[field] !== claim.verdict?.[field]);
  const isTypo = kind === 'typo';
  return (
    <FormDialog
      title={say('correct.title', { number: claim.number })}
      text={say(isOpen ? 'correct.again' : 'correct.text')}
      isWide={mayWord}
      discard={isKept ? drop : undefined}
      verb={say('verb.correct')}
      isOff={note.trim() === ''}
      send={async () => {
        const sent = { seen: claim.seen, kind, note };
        const refused = isWorded
          ? await run({ act: 'correct-wording', path: 'correct-wording', body: { ...sent, words } })
          : await run({ act: 'correct', path: 'correct', body: sent });
        if (!refused) drop();
        return refused;
      }}
    >
      <Kinds kind={kind} set={(value) => set('kind', value)} />
      <Area
        name="note"
        label={say(isTypo ? 'correct.typoNote' : 'correct.note')}
        hint={say(isTypo ? 'correct.typoHint' : 'correct.noteHint')}
        max={1000}
        value={note}
        set={(value) => set('note', value)}
      />
      {mayWord ? <Wording words={words} set={(field, value) => set('words', { ...fields.words, [field]: value })} /> : null}
    </FormDialog>
  );
}

function wordsOf(verdict: VerdictContent | null, changed: Words): Required<Words> {
  const { headline = '', summary = '', rationale = '', whyChosen = '' } = { ...verdict, ...changed };
  return { headline, summary, rationale, whyChosen };
}

function Kinds({ kind, set }: { kind: CorrectionKind; set: (kind: CorrectionKind) => void }) {
  const say = useSay();
  return (
    <fieldset className="space-y-1">
      <legend className="mb-1 text-xs font-medium text-ink2">{say('correct.kind')}</legend>
      {CORRECTION_KINDS.map((each) => (
        <label key={each} className="flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1 hover:bg-sunk">
          <input type="radio" className={`${RADIO} mt-0.5`} name="kind" checked={kind === each} onChange={() => set(each)} />
          <span>
            <span className="font-medium">{say(`correctionKind.${each}`)}</span>
            <span className="block text-xs text-ink3">{say(`correct.meaning.${each}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The published words, to be changed in place. */
function Wording({ words, set }: { words: Required<Words>; set: (field: (typeof TEXT)[number], value: string) => void }) {
  const { claim } = useDesk();
  const say = useSay();
  return (
    <>
      <p className="text-ink2">{say('correct.words', { who: claim.assigneeName ?? say('correct.whoever') })}</p>
      {(['headline', 'summary', 'rationale'] as const).map((field) => (
        <Area
          key={field}
          name={field}
          label={say(`correct.${field}`)}
          isSerif
          isOptional={field === 'rationale'}
          rows={field === 'rationale' ? 7 : 2}
          max={{ headline: 200, summary: 500, rationale: 20_000 }[field]}
          value={words[field]}
          set={(value) => set(field, value)}
        />
      ))}
    </>
  );
}
