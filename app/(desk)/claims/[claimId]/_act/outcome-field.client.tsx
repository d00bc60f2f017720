'use client';
import type { OutcomeKind } from '#lib/workflow/vocabulary';
import { RADIO } from '#app/_ui/looks';
import { Area } from '#ui/field.client';
import { ProofMark } from '#ui/proof-mark';
import { useSay } from '#ui/texts.client';
import { FieldPins } from './field-pins.client';
import { useDesk } from './desk.client';
import type { OutcomeDraft } from './verdict-draft';

interface Props {
  outcome: OutcomeDraft;
  change: (outcome: OutcomeDraft) => void;
  /** What may be chosen now. */
  kinds: readonly OutcomeKind[];
}

/** What becomes of the passage before the text runs. It sits apart from the two questions, so that nobody reads it as a third. */
export function OutcomeField({ outcome, change, kinds }: Props) {
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
        {kinds.map((kind) => (
          <label key={kind} className="flex min-h-6 items-center gap-1.5">
            <input type="radio" className={RADIO} name="outcome" checked={outcome.kind === kind} onChange={() => choose(kind)} />
            <ProofMark proof={kind} size={15} />
            {say(`outcome.${kind}`)}
          </label>
        ))}
      </span>
      {outcome.kind ? <p className="mt-1 text-xs text-ink3">{say(`editor.outcome.${outcome.kind}`)}</p> : null}
      {outcome.kind === 'change' ? (
        <Area
          name="outcome-words"
          rows={2}
          label={say('editor.outcome.wording')}
          value={outcome.wording}
          max={5000}
          isSerif
          set={(wording) => change({ ...outcome, wording })}
        />
      ) : null}
      {outcome.kind === 'cut' || outcome.kind === 'on-author' ? (
        <Area
          name="outcome-words"
          rows={2}
          label={say(`editor.outcome.why-${outcome.kind}`)}
          value={outcome.reason}
          max={1000}
          set={(reason) => change({ ...outcome, reason })}
        />
      ) : null}
    </fieldset>
  );
}
