import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Clearing, ClaimToClear } from '#lib/clearing/read-clearing';
import { Proofmark } from './proofmark';
import { t } from './texts';

const LINK = 'inline-flex min-h-6 items-center font-medium text-accent underline-offset-2 hover:underline';

/** What has to be settled before the text can run; an open claim may also be named as an exception, the rest may not. */
export function InTheWay({ clearing }: { clearing: Clearing }) {
  const { facts, claims, proposals, overlaps } = clearing;
  const way: [key: string, words: string, href: string][] = [
    ...(proposals > 0
      ? [['proposals', t('way.proposals', { count: proposals }), `/documents/${facts.id}`] as [string, string, string]]
      : []),
    ...claims
      .filter(({ isHeld, isDisplaced, stage }) => stage !== 'closed' && (isHeld || isDisplaced))
      .map(({ id, number, isHeld }): [string, string, string] => [
        id,
        t(isHeld ? 'way.claim' : 'way.displaced', { number }),
        `/claims/${id}`,
      ]),
    ...overlaps.map(({ claimId, number }): [string, string, string] => [
      `over-${claimId}`,
      t('way.overlap', { number }),
      `/claims/${claimId}`,
    ]),
  ];
  if (way.length === 0) return null;
  return (
    <section>
      <h2 className="text-xs font-semibold text-ink2">{t('way.title')}</h2>
      <ul>
        {way.map(([key, words, href]) => (
          <li key={key}>
            <Link href={href} prefetch={false} className={LINK}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The claims in the order of the text, each with its proof-reader's mark. */
export function ClaimList({ clearing }: { clearing: Clearing }) {
  return (
    <section>
      <h2 className="mb-1 text-xs font-semibold text-ink2">{t('claims.title')}</h2>
      <ul className="hair rounded-lg border border-line bg-surface">
        {clearing.claims.map((claim) => (
          <li key={claim.id} className="flex items-start gap-2.5 px-3 py-2">
            <Proofmark kind={claim.stage === 'closed' ? null : (claim.outcome?.kind ?? null)} />
            <span className="min-w-0 flex-1">
              <Link
                href={`/claims/${claim.id}`}
                prefetch={false}
                className="serif text-[15px] leading-[1.35] hover:underline"
                dir="auto"
              >
                <span className="num me-1 font-sans text-xs text-ink3">{claim.number}</span>
                {claim.claimLine}
              </Link>
              <span className="block text-xs text-ink2">{standingOf(claim)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standingOf({ stage, outcome, statement, assignee, appliedIn }: ClaimToClear): ReactNode {
  const parts = [
    stage === 'closed' ? null : outcome ? t(`words.outcome.${outcome.kind}`) : null,
    appliedIn === null ? null : t('claims.applied', { version: appliedIn }),
    statement !== null ? t('claims.signed') : t(`words.stage.${stage}`),
    statement === null && stage !== 'closed' ? assignee : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
