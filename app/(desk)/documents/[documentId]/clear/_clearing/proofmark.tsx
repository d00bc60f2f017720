import { ProofMark } from '#ui/proof-mark';
import type { OutcomeKind } from '#lib/workflow/vocabulary';

/** The proof-reader's mark of an outcome: tick, caret, dele, "au"; a dashed circle while nothing is decided. */
export function Proofmark({ kind }: { kind: OutcomeKind | null }) {
  return (
    <span className="mt-0.5 grid w-4 shrink-0 place-items-center">
      {kind === null ? (
        <span aria-hidden className="size-4 rounded-full border border-dashed border-ink3" />
      ) : (
        <ProofMark proof={kind} size={16} />
      )}
    </span>
  );
}
