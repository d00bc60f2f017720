'use client';
import { useId } from 'react';
import type { BrowserClaim } from './browser-claim';
import { needsNoProof } from '#lib/workflow/needs-no-proof';
import { OUTCOMES, type OutcomeKind } from '#lib/workflow/vocabulary';
import { useDesk } from './desk.client';
import { FieldPins } from './field-pins.client';
import { FindingField } from './finding-field.client';
import { KeptNote } from './kept-note.client';
import { OutcomeField } from './outcome-field.client';
import { SERIF_FIELD } from '#app/_ui/looks';
import { RationaleField } from './rationale-field.client';
import { useSay } from '#ui/texts.client';
import { useVerdictForm } from './use-verdict-form.client';
import { VerdictConflict } from './verdict-conflict.client';
import type { DraftText, VerdictDraft } from './verdict-draft';

/** Where a verdict is written. Each keystroke is kept; only "Save" makes a version and its writer a maker. */
export function VerdictEditor() {
  const { claim } = useDesk();
  const say = useSay();
  const form = useVerdictForm();
  const { draft, change } = form;
  return (
    <form
      method="post"
      aria-label={say('editor.label')}
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.isOff) void form.save();
      }}
    >
      {form.isBehind ? <VerdictConflict draft={draft} keepMine={form.keepMine} takeTheirs={form.takeTheirs} /> : null}
      {isBegun(claim)
        ? claim.words.questions.map((question) => (
            <FindingField
              key={question}
              question={question}
              finding={draft[question]}
              change={(finding) => change({ [question]: finding })}
            />
          ))
        : null}
      {claim.purpose === 'before-publication' ? (
        <OutcomeField outcome={draft.outcome} change={(outcome) => change({ outcome })} kinds={kindsFor(claim)} />
      ) : null}
      {isBegun(claim) ? <Texts claim={claim} draft={draft} change={change} /> : null}
      {form.failure ? (
        <p role="alert" className="text-(--st-sent-back)">
          {form.failure}
        </p>
      ) : null}
      <Foot isOff={form.isOff} isDirty={form.isDirty} submit={() => void form.save('submit')} />
    </form>
  );
}

/** Before the first source only what needs none is decided. */
function isBegun({ stage }: BrowserClaim): boolean {
  return stage !== 'assigned';
}

function kindsFor(claim: BrowserClaim): readonly OutcomeKind[] {
  return isBegun(claim) ? OUTCOMES : OUTCOMES.filter((kind) => needsNoProof(kind, claim.depth));
}

function Foot({ isOff, isDirty, submit }: { isOff: boolean; isDirty: boolean; submit: () => void }) {
  const { claim, isEditingSigned, setEditingSigned } = useDesk();
  const say = useSay();
  return (
    <>
      {isEditingSigned && claim.signers.length > 0 ? (
        <p className="text-ink2">{say('editor.removes', { names: claim.signers.join(', ') })}</p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" className={`btn h-9 ${isOff ? '' : 'btn-ink'}`} aria-disabled={isOff}>
          {isEditingSigned ? say('editor.saveSigned') : say('verb.rate')}
        </button>
        {isEditingSigned ? (
          <button type="button" className="btn h-9" onClick={() => setEditingSigned(false)}>
            {say('cancel')}
          </button>
        ) : claim.depth === 'line' ? (
          <button type="button" className="btn h-9" aria-disabled={isOff} onClick={() => !isOff && submit()}>
            {say('editor.saveAndSubmit')}
          </button>
        ) : null}
        <KeptNote isDirty={isDirty} />
      </div>
    </>
  );
}

interface TextsProps {
  claim: BrowserClaim;
  draft: VerdictDraft;
  change: (part: Partial<VerdictDraft>) => void;
}

/** What readers see of a check, and why it was made, are asked only where there will be a check. */
function Texts({ claim, draft, change }: TextsProps) {
  const isForReaders = claim.purpose === 'published-elsewhere';
  return (
    <>
      {isForReaders ? <TextField name="headline" value={draft.headline} max={200} change={change} /> : null}
      <TextField name="summary" value={draft.summary} max={500} change={change} />
      <RationaleField value={draft.rationale} change={(rationale) => change({ rationale })} evidence={claim.evidence} />
      {isForReaders ? <TextField name="whyChosen" value={draft.whyChosen} max={1000} change={change} /> : null}
    </>
  );
}

interface TextFieldProps {
  name: DraftText;
  value: string;
  max: number;
  change: (part: Partial<VerdictDraft>) => void;
}

function TextField({ name, value, max, change }: TextFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div>
      <p className="mb-1 flex items-center gap-1.5 text-xs font-medium text-ink2">
        <label htmlFor={id}>{say(`editor.${name}`)}</label>
        <FieldPins field={name === 'whyChosen' ? 'why-chosen' : name} />
      </p>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={max}
        value={value}
        className={SERIF_FIELD}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </div>
  );
}
