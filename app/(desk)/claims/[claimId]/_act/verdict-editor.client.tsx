'use client';
import { useId, useState } from 'react';
import type { BrowserClaim } from './browser-claim';
import { useDesk } from './desk.client';
import { FindingField } from './finding-field.client';
import { KeptNote } from './kept-note.client';
import { RationaleField } from './rationale-field.client';
import { useSay } from './texts.client';
import { type DraftText, draftOf, isChanged, readDraft, type VerdictDraft, verdictBody } from './verdict-draft';
import { VerdictConflict } from './verdict-conflict.client';
import { useWorkingCopy } from './working-copy.client';

/** Where a verdict is written. Each keystroke is kept; only "Save" makes a version and its writer a maker. */
export function VerdictEditor() {
  const { claim, isEditingSigned, setEditingSigned, run } = useDesk();
  const say = useSay();
  const { body, keep } = useWorkingCopy();
  const [failure, setFailure] = useState<{ sentence: string; field?: string } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const draft = readDraft(body.verdict) ?? draftOf(claim.verdict, claim.seen.verdictRev);
  const asked = claim.words.questions;
  const isDirty = isChanged(draft, claim.verdict, asked);
  const isBehind = isDirty && draft.baseRev < claim.seen.verdictRev;
  const change = (part: Partial<VerdictDraft>) => {
    setFailure(null);
    keep('verdict', { ...draft, ...part });
  };

  async function save() {
    setSaving(true);
    const words = verdictBody(draft, asked);
    const seen = { ...claim.seen, verdictRev: draft.baseRev };
    const refused = isEditingSigned
      ? await run({ act: 'edit-signed', path: 'edit-signed', body: { seen, verdict: words } })
      : await run({ act: 'rate', path: 'verdict', method: 'PUT', body: { seen, ...words } });
    setSaving(false);
    setFailure(refused);
    if (refused) return;
    keep('verdict', undefined);
    setEditingSigned(false);
  }

  const isOff = !isDirty || isBehind || isSaving;
  return (
    <form
      method="post"
      aria-label={say('editor.label')}
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) void save();
      }}
    >
      {isBehind ? <VerdictConflict draft={draft} keepMine={() => change({ baseRev: claim.seen.verdictRev })} takeTheirs={() => keep('verdict', undefined)} /> : null}
      {asked.map((question) => (
        <FindingField key={question} question={question} finding={draft[question]} change={(finding) => change({ [question]: finding })} />
      ))}
      <Texts claim={claim} draft={draft} change={change} />
      <RationaleField value={draft.rationale} change={(rationale) => change({ rationale })} evidence={claim.evidence} />
      {claim.purpose === 'published-elsewhere' ? <TextField name="whyChosen" value={draft.whyChosen} rows={2} max={1000} change={change} /> : null}
      {failure ? (
        <p role="alert" className="text-(--st-sent-back)">
          {failure.sentence}
        </p>
      ) : null}
      {isEditingSigned && claim.signers.length > 0 ? <p className="text-ink2">{say('editor.removes', { names: claim.signers.join(', ') })}</p> : null}
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" className={`btn h-9 ${isOff ? '' : 'btn-ink'}`} aria-disabled={isOff}>
          {isEditingSigned ? say('editor.saveSigned') : say('verb.rate')}
        </button>
        {isEditingSigned ? (
          <button type="button" className="btn h-9" onClick={() => setEditingSigned(false)}>
            {say('cancel')}
          </button>
        ) : null}
        <KeptNote isDirty={isDirty} />
      </div>
    </form>
  );
}

function Texts({ claim, draft, change }: { claim: BrowserClaim; draft: VerdictDraft; change: (part: Partial<VerdictDraft>) => void }) {
  return (
    <>
      {claim.purpose === 'published-elsewhere' ? <TextField name="headline" value={draft.headline} rows={2} max={200} change={change} /> : null}
      <TextField name="summary" value={draft.summary} rows={2} max={500} change={change} />
    </>
  );
}

interface TextFieldProps {
  name: DraftText;
  value: string;
  rows: number;
  max: number;
  change: (part: Partial<VerdictDraft>) => void;
}

function TextField({ name, value, rows, max, change }: TextFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-ink2">
        {say(`editor.${name}`)}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        maxLength={max}
        value={value}
        className="field serif"
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </div>
  );
}
