'use client';
import { type FormEvent, useEffect, useRef } from 'react';
import { CLAIM_KINDS, QUESTIONS, questionsFor } from '#lib/workflow/vocabulary';
import { Area, Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Proposal } from '../_act/browser-document';
import { type Editing, useDocumentDesk } from '../_act/document-desk.client';
import type { Draft } from '../_act/draft';
import { STAYS } from '../_act/looks';
import { useDecisions } from '../_act/use-decisions.client';
import { useDraft } from '../_act/use-draft.client';
import { Figures } from './figures.client';

/** What was understood of a proposal, open for correction on its card. Whoever changes a word becomes a maker, and the button says so. */
export function ProposalForm({ proposal, editing: { field, refused } }: { proposal: Proposal; editing: Editing }) {
  const { setEditing, tell } = useDocumentDesk();
  const { accept } = useDecisions();
  const { draft, set, drop, acceptance, isChanged } = useDraft(proposal);
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const isEmpty = draft.claimLine.trim() === '' || draft.questions.length === 0;
  useEffect(() => {
    // After the card itself has got the focus, as it does when it is opened.
    const frame = requestAnimationFrame(() => {
      const control = form.current?.elements.namedItem(field);
      if (control instanceof HTMLElement) control.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [field]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isEmpty) return;
    const answer = await accept(proposal.id, acceptance);
    if (!answer) return drop();
    // The card was put away as decided meanwhile: what is wrong is said at its field, not above the page.
    if (answer.field) tell(null);
    setEditing({ id: proposal.id, field: controlOf(answer.field), refused: answer });
  }

  const errorOf = (name: string) => (refused?.field?.startsWith(name) ? refused.sentence : undefined);
  return (
    <form
      ref={form}
      method="post"
      className="mt-3 space-y-3"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setEditing(null);
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) form.current?.requestSubmit();
      }}
    >
      <Area
        name="claimLine"
        label={say('line.claimLine')}
        hint={say('line.claimLineHint')}
        error={errorOf('claimLine')}
        isSerif
        max={500}
        value={draft.claimLine}
        set={(claimLine) => set({ claimLine })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Input
          name="claimant"
          label={say('line.claimant')}
          error={errorOf('claimant')}
          isOptional
          max={200}
          value={draft.claimant}
          set={(claimant) => set({ claimant, ...asked(draft, { ...draft, claimant }) })}
        />
        <Select
          name="kind"
          label={say('line.kind')}
          error={errorOf('kind')}
          value={draft.kind}
          set={(kind) => set({ kind, ...asked(draft, { ...draft, kind }) })}
          options={CLAIM_KINDS.map((value) => ({ value, label: say(`claimKind.${value}`) }))}
        />
      </div>
      <Asked draft={draft} set={set} error={errorOf('questions')} />
      <Figures draft={draft} set={set} errorOf={errorOf} proposal={proposal} />
      <p className="text-xs text-ink2">{isChanged ? say('card.makes') : ''}</p>
      <div className={`flex flex-wrap gap-1.5 ${STAYS}`}>
        <button type="submit" className={`btn h-8 ${isEmpty ? '' : 'btn-ink'}`} aria-disabled={isEmpty}>
          {isChanged ? say('card.acceptChanged') : say('card.accept')}
          <kbd className={`kbd ${isEmpty ? '' : 'kbd-in'}`}>⌘↵</kbd>
        </button>
        <button
          type="button"
          className="btn h-8"
          onClick={() => {
            drop();
            setEditing(null);
          }}
        >
          {say('line.back')}
        </button>
      </div>
    </form>
  );
}

/** "dates.0.edtf" is the first date. */
function controlOf(field: string | undefined): string {
  const [name = 'claimLine', at] = field?.split('.') ?? [];
  return at === undefined ? name : `${name}-${at}`;
}

/** Another kind, or a speaker where there was none, asks the questions of that kind. */
function asked(before: Draft, now: Draft): Partial<Draft> {
  const isSpoken = (draft: Draft) => draft.claimant.trim() !== '';
  if (before.kind === now.kind && isSpoken(before) === isSpoken(now)) return {};
  return { questions: questionsFor(now.kind as Proposal['kind'], isSpoken(now)) };
}

interface Part {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
}

function Asked({ draft, set, error }: Part & { error: string | undefined }) {
  const say = useSay();
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('card.asked')}</legend>
      <div className="flex flex-wrap gap-x-4">
        {QUESTIONS.map((question) => (
          <label key={question} className="flex min-h-7 items-center gap-2">
            <input
              type="checkbox"
              name={`asked-${question}`}
              className="chk"
              checked={draft.questions.includes(question)}
              onChange={(event) => {
                const others = draft.questions.filter((each) => each !== question);
                const next = event.target.checked ? [...others, question] : others;
                set({ questions: QUESTIONS.filter((each) => next.includes(each)) });
              }}
            />
            {say(`question.${question}`)}
          </label>
        ))}
      </div>
      {draft.questions.length === 0 ? <p className="text-xs text-(--st-sent-back)">{error ?? say('line.noQuestion')}</p> : null}
    </fieldset>
  );
}
