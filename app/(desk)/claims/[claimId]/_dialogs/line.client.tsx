'use client';
import { ArrowDown, Plus, X } from 'lucide-react';
import type { ChainLink } from '#lib/claims/claim-content';
import { CLAIM_KINDS, type Question, QUESTIONS } from '#lib/workflow/vocabulary';
import type { BrowserWords } from '../_act/browser-claim';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area, Input, Select } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

type Form = ReturnType<typeof useKeptForm<BrowserWords & Record<string, unknown>>>;

/** The words of the claim: its line, who said it, how it got here. Whoever saves becomes a maker, and the dialog says so. */
export function LineDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const form = useKeptForm<BrowserWords & Record<string, unknown>>('line', { ...claim.words });
  const { fields, set } = form;
  const isSigned = claim.stage === 'signed-off';
  return (
    <FormDialog
      title={say('line.title', { number: claim.number })}
      text={isSigned ? say('editor.removes', { names: claim.signers.join(', ') }) : say('line.maker')}
      isWide
      discard={form.isKept ? form.drop : undefined}
      verb={isSigned ? say('editor.saveSigned') : say('line.save')}
      isOff={fields.claimLine.trim() === '' || fields.questions.length === 0}
      send={async () => {
        const words = wordsOf(fields);
        const command = isSigned
          ? run({ act: 'edit-signed', path: 'edit-signed', body: { seen: claim.seen, line: words } })
          : run({ act: 'edit-line', path: 'line', method: 'PUT', body: { seen: claim.seen, ...words } });
        return form.dropIfDone(await command);
      }}
    >
      <Area
        name="claimLine"
        label={say('line.claimLine')}
        hint={say('line.claimLineHint')}
        isSerif
        rows={3}
        max={500}
        value={fields.claimLine}
        set={(value) => set('claimLine', value)}
      />
      <Particulars form={form} />
      <ChainFields chain={fields.chain} set={(chain) => set('chain', chain)} />
    </FormDialog>
  );
}

/** What is sent: empty fields as null, steps without a name left out. */
function wordsOf(fields: BrowserWords): BrowserWords {
  const orNull = (value: string | null) => value?.trim() || null;
  return {
    claimLine: fields.claimLine,
    kind: fields.kind,
    questions: fields.questions,
    claimant: orNull(fields.claimant),
    claimantRole: orNull(fields.claimantRole),
    chain: fields.chain.filter(({ who }) => who.trim() !== ''),
    saidOn: orNull(fields.saidOn),
    asOf: orNull(fields.asOf),
  };
}

function Particulars({ form: { fields, set } }: { form: Form }) {
  const say = useSay();
  const text = (name: 'claimant' | 'claimantRole' | 'saidOn' | 'asOf') => ({
    name,
    label: say(`line.${name}`),
    isOptional: true,
    value: fields[name] ?? '',
    set: (value: string) => set(name, value),
  });
  const ask = (question: Question, isAsked: boolean) =>
    QUESTIONS.filter((each) => (each === question ? isAsked : fields.questions.includes(each)));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Input {...text('claimant')} hint={say('line.claimantHint')} max={200} />
      <Input {...text('claimantRole')} max={200} />
      <Input {...text('saidOn')} hint={say('line.saidOnHint')} max={40} />
      <Input {...text('asOf')} type="date" />
      <Select
        name="kind"
        label={say('line.kind')}
        value={fields.kind}
        set={(value) => set('kind', value as BrowserWords['kind'])}
        options={CLAIM_KINDS.map((value) => ({ value, label: say(`claimKind.${value}`) }))}
      />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink2">{say('line.questions')}</legend>
        {QUESTIONS.map((question) => (
          <label key={question} className="flex min-h-7 items-center gap-2">
            <input
              type="checkbox"
              className="chk"
              checked={fields.questions.includes(question)}
              onChange={(event) => set('questions', ask(question, event.target.checked))}
            />
            {say(`question.${question}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** Shown from the speaker to this document, as on the screen; stored the other way round. */
function ChainFields({ chain, set }: { chain: ChainLink[]; set: (chain: ChainLink[]) => void }) {
  const say = useSay();
  const steps = chain.toReversed();
  const change = (i: number, part: Partial<ChainLink>) =>
    set(steps.map((link, at) => (at === i ? { ...link, ...part } : link)).toReversed());
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('line.chain')}</legend>
      <ol className="space-y-2">
        {steps.map((link, i) => (
          <li key={i}>
            {i > 0 ? <ArrowDown size={13} className="mx-auto mb-2 text-ink3" aria-hidden /> : null}
            <div className="grid items-end gap-2 rounded-lg border border-line p-2.5 sm:grid-cols-[9rem_1fr_1fr_auto]">
              <Select
                name={`role-${i}`}
                label={say('line.step', { n: i + 1 })}
                value={link.role}
                set={(role) => change(i, { role: role as ChainLink['role'] })}
                options={(['speaker', 'coverage', 'translation', 'document'] as const).map((value) => ({
                  value,
                  label: say(`chainRole.${value}`),
                }))}
              />
              <Input name={`who-${i}`} label={say('line.who')} max={200} value={link.who} set={(who) => change(i, { who })} />
              <Input
                name={`note-${i}`}
                label={say('line.note')}
                isOptional
                max={300}
                value={link.note ?? ''}
                set={(note) => change(i, { note })}
              />
              <button
                type="button"
                className="btn btn-sm"
                aria-label={say('line.removeStep', { n: i + 1 })}
                onClick={() => set(steps.filter((_, at) => at !== i).toReversed())}
              >
                <X size={14} aria-hidden />
              </button>
            </div>
          </li>
        ))}
      </ol>
      {steps.length < 8 ? (
        <button
          type="button"
          className="btn btn-sm mt-2"
          onClick={() => set([...steps, { role: 'coverage' as const, who: '' }].toReversed())}
        >
          <Plus size={13} aria-hidden />
          {say('line.addStep')}
        </button>
      ) : null}
    </fieldset>
  );
}
