'use client';
import { ArrowDown, Plus, X } from 'lucide-react';
import type { ChainLink } from '#lib/claims/claim-content';
import { CLAIM_KINDS, QUESTIONS } from '#lib/workflow/vocabulary';
import type { BrowserWords } from '../_act/browser-claim';
import { useDesk } from '../_act/desk.client';
import { useSay } from '../_act/texts.client';
import { Area, Input, Select } from './field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

/** The words of the claim: its line, who said it, how it got here. Whoever saves becomes a maker, and the dialog says so. */
export function LineDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const form = useKeptForm<BrowserWords & Record<string, unknown>>('line', { ...claim.words });
  const { fields, set, drop, isKept } = form;
  const isSigned = claim.stage === 'signed-off';
  const words: BrowserWords = {
    claimLine: fields.claimLine,
    kind: fields.kind,
    questions: fields.questions,
    claimant: fields.claimant?.trim() || null,
    claimantRole: fields.claimantRole?.trim() || null,
    chain: fields.chain.filter(({ who }) => who.trim() !== ''),
    saidOn: fields.saidOn?.trim() || null,
    asOf: fields.asOf || null,
  };
  return (
    <FormDialog
      title={say('line.title', { number: claim.number })}
      text={isSigned && claim.signers.length > 0 ? say('editor.removes', { names: claim.signers.join(', ') }) : claim.person.isEditor ? say('line.maker') : undefined}
      isWide
      discard={isKept ? drop : undefined}
      verb={isSigned ? say('editor.saveSigned') : say('line.save')}
      isOff={fields.claimLine.trim() === '' || fields.questions.length === 0}
      send={async () => {
        const refused = isSigned
          ? await run({ act: 'edit-signed', path: 'edit-signed', body: { seen: claim.seen, line: words } })
          : await run({ act: 'edit-line', path: 'line', method: 'PUT', body: { seen: claim.seen, ...words } });
        if (!refused) drop();
        return refused;
      }}
    >
      <Area name="claimLine" label={say('line.claimLine')} hint={say('line.claimLineHint')} isSerif rows={3} max={500} value={fields.claimLine} set={(value) => set('claimLine', value)} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Input name="claimant" label={say('line.claimant')} hint={say('line.claimantHint')} isOptional max={200} value={fields.claimant ?? ''} set={(value) => set('claimant', value)} />
        <Input name="claimantRole" label={say('line.claimantRole')} isOptional max={200} value={fields.claimantRole ?? ''} set={(value) => set('claimantRole', value)} />
        <Input name="saidOn" label={say('line.saidOn')} hint={say('line.saidOnHint')} isOptional max={40} value={fields.saidOn ?? ''} set={(value) => set('saidOn', value)} />
        <Input name="asOf" type="date" label={say('line.asOf')} isOptional value={fields.asOf ?? ''} set={(value) => set('asOf', value)} />
        <Select name="kind" label={say('line.kind')} value={fields.kind} set={(value) => set('kind', value as BrowserWords['kind'])} options={CLAIM_KINDS.map((value) => ({ value, label: say(`claimKind.${value}`) }))} />
        <fieldset>
          <legend className="mb-1 text-xs font-medium text-ink2">{say('line.questions')}</legend>
          {QUESTIONS.map((question) => (
            <label key={question} className="flex min-h-7 items-center gap-2">
              <input
                type="checkbox"
                className="chk"
                checked={fields.questions.includes(question)}
                onChange={(event) => set('questions', QUESTIONS.filter((each) => (each === question ? event.target.checked : fields.questions.includes(each))))}
              />
              {say(`question.${question}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <ChainFields chain={fields.chain} set={(chain) => set('chain', chain)} />
    </FormDialog>
  );
}

/** Shown from the speaker to this document, as on the screen; stored the other way round. */
function ChainFields({ chain, set }: { chain: ChainLink[]; set: (chain: ChainLink[]) => void }) {
  const say = useSay();
  const steps = chain.toReversed();
  const change = (i: number, part: Partial<ChainLink>) => set(steps.map((link, at) => (at === i ? { ...link, ...part } : link)).toReversed());
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('line.chain')}</legend>
      <ol className="space-y-2">
        {steps.map((link, i) => (
          <li key={i}>
            {i > 0 ? <ArrowDown size={13} className="mx-auto mb-2 text-ink3" aria-hidden /> : null}
            <div className="grid items-end gap-2 rounded-lg border border-line p-2.5 sm:grid-cols-[9rem_1fr_1fr_auto]">
              <Select name={`role-${i}`} label={say('line.step', { n: i + 1 })} value={link.role} set={(role) => change(i, { role: role as ChainLink['role'] })} options={(['speaker', 'coverage', 'translation', 'document'] as const).map((value) => ({ value, label: say(`chainRole.${value}`) }))} />
              <Input name={`who-${i}`} label={say('line.who')} max={200} value={link.who} set={(who) => change(i, { who })} />
              <Input name={`note-${i}`} label={say('line.note')} isOptional max={300} value={link.note ?? ''} set={(note) => change(i, { note })} />
              <button type="button" className="btn btn-sm" aria-label={say('line.removeStep', { n: i + 1 })} onClick={() => set(steps.filter((_, at) => at !== i).toReversed())}>
                <X size={14} aria-hidden />
              </button>
            </div>
          </li>
        ))}
      </ol>
      {steps.length < 8 ? (
        <button type="button" className="btn btn-sm mt-2" onClick={() => set([...steps, { role: 'coverage' as const, who: '' }].toReversed())}>
          <Plus size={13} aria-hidden />
          {say('line.addStep')}
        </button>
      ) : null}
    </fieldset>
  );
}
