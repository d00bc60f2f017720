import type { ClaimScreen } from '../_read/read-claim-screen';
import type { Outcome } from '#lib/verdicts/verdict-content';
import { Diffed } from '#ui/diffed';
import { PROOF_INK, ProofMark } from '#ui/proof-mark';
import { Pins } from './pin-mark';
import { t } from './texts';

/** What becomes of the passage in the document: said under the findings and apart from them. A change shows its words. */
export function OutcomeView({ claim }: { claim: ClaimScreen['page'] }) {
  if (claim.claim.facts.purpose !== 'before-publication') return null;
  const outcome = claim.verdict?.content.outcome;
  return (
    <section aria-label={t('claim.outcome.heading')} className="mt-3 border-y border-line2 px-3.5 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-xs text-ink3">{t('claim.outcome.heading')}</span>
        {outcome ? (
          <span className={`inline-flex items-center gap-1.5 font-semibold ${PROOF_INK[outcome.kind]}`}>
            <ProofMark proof={outcome.kind} size={16} />
            {t(`words.outcome.${outcome.kind}`)}
          </span>
        ) : (
          <span className="font-semibold">{t('claim.outcome.none')}</span>
        )}
        <AppliedIn version={claim.appliedIn} />
        <Pins points={claim.points} target={{ field: 'outcome' }} />
      </p>
      {outcome?.kind === 'change' ? (
        <p className="serif mt-0.5 text-[15.5px] leading-[1.52]" dir="auto">
          <Diffed before={claim.words.passage.quote} after={outcome.wording} />
        </p>
      ) : null}
      {outcome?.kind === 'cut' || outcome?.kind === 'on-author' ? (
        <p className="mt-0.5 whitespace-pre-line text-xs text-ink2" dir="auto">
          {outcome.reason}
        </p>
      ) : null}
    </section>
  );
}

/** That the text has it already. */
function AppliedIn({ version }: { version: number | null }) {
  return version === null ? null : <span className="text-xs text-ink2">{t('claim.displaced.applied', { version })}</span>;
}

/** The outcome in one line, for lists of what changed. */
export function outcomeText(outcome: Outcome | undefined): string {
  if (!outcome) return '';
  const word = t(`words.outcome.${outcome.kind}`);
  if (outcome.kind === 'stands') return word;
  return `${word}: ${outcome.kind === 'change' ? outcome.wording : outcome.reason}`;
}
