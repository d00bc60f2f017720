import type { OutcomeKind } from '#lib/workflow/vocabulary';
import { PencilTick } from '#ui/marks';

/** What a proof-reader writes in the margin: an outcome, or an exception that runs unsigned. */
export type Proof = OutcomeKind | 'exception';

export const PROOF_INK: Record<Proof, string> = {
  stands: 'text-signed',
  change: 'text-(--st-review)',
  cut: 'text-(--st-sent-back)',
  'on-author': 'text-(--st-assigned)',
  exception: 'text-sourcing',
};

const PATHS: Record<Exclude<Proof, 'stands' | 'exception'>, string> = {
  // A caret, a dele, and "au" for the author's word.
  change: 'M4 18.5c2.6-3.6 5.2-8 7.9-13 2.4 4.8 5 9 8.1 12.7',
  cut: 'M17.5 3.5c-3.6 5.6-6.8 11-9.6 16.8-1.2 1.5-3.5 1.2-3.7-.6-.3-2.6 3.9-5.3 7.7-5.4 3.3-.1 5.2 1.5 5 3.7-.2 1.9-2.2 2.8-3.5 1.8',
  'on-author':
    'M11.8 14.2c-1-2.4-4.2-2.7-6-.5-1.8 2.2-1.5 5.3.5 5.8 2.3.6 4.5-2.1 5.5-5.3-.3 2-.4 4.7 1.3 5.1M15.5 13c-.5 2-1.1 5.8.7 6.1 1.9.3 3.5-2.7 4-5.8-.3 2-.5 5.1 1 5.7',
};

/** A proof-reader's mark; its word always stands beside it. */
export function ProofMark({ proof, size }: { proof: Proof; size: number }) {
  const ink = PROOF_INK[proof];
  if (proof === 'stands') {
    return (
      <span className={`inline-grid shrink-0 ${ink}`}>
        <PencilTick size={size} />
      </span>
    );
  }
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 ${ink}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {proof === 'exception' ? (
        <>
          <circle cx="12" cy="12" r="8" strokeDasharray="3.4 3" />
          <path d="M12 8v4.6M12 15.8v.2" />
        </>
      ) : (
        <path d={PATHS[proof]} />
      )}
    </svg>
  );
}
