'use client';
import { useId } from 'react';
import { OUTCOMES, type OutcomeKind } from '#lib/workflow/vocabulary';
import { FIELD, RADIO, SERIF_FIELD } from '#app/_ui/looks';
import { ProofMark } from '#ui/proof-mark';
import { useSay } from '#ui/texts.client';
import { FieldPins } from './field-pins.client';
import { useDesk } from './desk.client';
import type { OutcomeDraft } from './verdict-draft';

interface Props {
  outcome: OutcomeDraft;
  change: (outcome: OutcomeDraft) => void;
}

/** What becomes of the passage before the text runs. It sits apart from the two questions, so that nobody reads it as a third. */
export function OutcomeField({ outcome, change }: Props) {
  const { claim } = useDesk();
  const say = useSay();
  const choose = (kind: OutcomeKind) =>
    change({ ...outcome, kind, wording: outcome.wording || (kind === 'change' ? claim.asking.quote : '') });
  return (
    <fieldset className="border-y border-line2 py-2.5">
      <legend className="float-start me-4 flex items-center gap-1.5 font-semibold">
        {say('editor.outcome.label')} <FieldPins field="outcome" />
      </legend>
      <span className="flex flex-wrap gap-x-4 gap-y-1">
        {OUTCOMES.map((kind) => (
          <label key={kind} className="flex min-h-6 items-center gap-1.5">
            <input type="radio" className={RADIO} name="outcome" checked={outcome.kind === kind} onChange={() => choose(kind)} />
            <ProofMark proof={kind} size={15} />
            {say(`outcome.${kind}`)}
          </label>
        ))}
      </span>
      {outcome.kind ? <p className="mt-1 text-xs text-ink3">{say(`editor.outcome.${outcome.kind}`)}</p> : null}
      {outcome.kind === 'change' ? (
        <Words
          label={say('editor.outcome.wording')}
          value={outcome.wording}
          max={5000}
          look={SERIF_FIELD}
          set={(wording) => change({ ...outcome, wording })}
        />
      ) : null}
      {outcome.kind === 'cut' || outcome.kind === 'on-author' ? (
        <Words
          label={say(`editor.outcome.why-${outcome.kind}`)}
          value={outcome.reason}
          max={1000}
          look={FIELD}
          set={(reason) => change({ ...outcome, reason })}
        />
      ) : null}
    </fieldset>
  );
}

interface WordsProps {
  label: string;
  value: string;
  max: number;
  look: string;
  set: (value: string) => void;
}

function Words({ label, value, max, look, set }: WordsProps) {
  const id = useId();
  return (
    <div className="mt-2">
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-ink2">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={max}
        value={value}
        className={look}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
}
