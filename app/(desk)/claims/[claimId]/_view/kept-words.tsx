import { ChevronRight, ScrollText } from 'lucide-react';
import Link from 'next/link';
import type { EvidenceItem } from '#lib/evidence/queries';
import { piecesOfPassage } from './passage-pieces';
import { t } from './texts';

interface Props {
  item: EvidenceItem;
  claimId: string;
}

/** The words in the kept copy with what stands around them, and the way to the whole copy; the way alone where none were found. */
export function KeptWords({ item, claimId }: Props) {
  const proof = item.quoteProof;
  const selector = proof?.selectors?.[1];
  if (!item.snapshotSha256) return null;
  if (!proof || !selector) return <WholeCopy item={item} claimId={claimId} />;
  return (
    <details className="mt-1 text-xs">
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1 font-medium text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <ChevronRight size={12} className="shrink-0 in-open:rotate-90 rtl:rotate-180" aria-hidden />
        {t('claim.sources.inCopy')}
        <span className="sr-only"> ({t('claim.sources.number', { n: item.n })})</span>
      </summary>
      <div className="mt-1 rounded-md border border-line bg-paper px-3 py-2">
        <p
          className="serif text-[14px] leading-[1.55] whitespace-pre-line text-ink2"
          dir="auto"
          lang={item.language ?? undefined}
        >
          {selector.prefix}
          <Pieces spans={proof.spans} exact={selector.exact} />
          {selector.suffix}
        </p>
        {(proof.times ?? 1) > 1 ? (
          <p className="mt-1.5 text-ink3">{t('claim.sources.times', { count: proof.times ?? 1 })}</p>
        ) : null}
        <WholeCopy item={item} claimId={claimId} />
      </div>
    </details>
  );
}

/** Those quoted are marked, those left out stand between. */
export function Pieces({ spans, exact }: { spans: Parameters<typeof piecesOfPassage>[0]; exact: string }) {
  return piecesOfPassage(spans, exact).map(({ text, isQuoted }, i) =>
    isQuoted ? (
      <mark key={i} className="rounded-sm bg-(--mark) text-ink">
        {text}
      </mark>
    ) : (
      <span key={i} className="underline decoration-dotted underline-offset-2">
        {text}
      </span>
    ),
  );
}

function WholeCopy({ item, claimId }: Props) {
  return (
    <Link
      href={`/claims/${claimId}/copies/${item.n}#quote`}
      prefetch={false}
      className="mt-1 inline-flex min-h-6 items-center gap-1 text-xs font-medium text-accent hover:underline"
    >
      <ScrollText size={12} aria-hidden />
      {t('claim.sources.wholeCopy')}
      <span className="sr-only"> ({t('claim.sources.number', { n: item.n })})</span>
    </Link>
  );
}
