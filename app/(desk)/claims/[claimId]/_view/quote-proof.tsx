import { Camera, Eye, Lock, Quote, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '#lib/evidence/queries';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { shortHash } from '#app/_ui/format';
import { hasFindings, ProofFindings } from './proof-findings';
import { t } from './texts';

/** One line under a quote: whether its words were found in the kept copy, where, and which copy; what can be done stands behind it. */
export function ProofLine({ item, keptAt, children }: { item: EvidenceItem; keptAt: string | null; children: ReactNode }) {
  const span = item.quoteProof?.spans;
  const first = span?.[0];
  const last = span?.at(-1);
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink3">
      {item.quote ? <Level item={item} /> : null}
      {first && last ? (
        <span className="num">
          {t('claim.sources.characters', { start: first.start.toLocaleString('en'), end: last.end.toLocaleString('en') })}
        </span>
      ) : null}
      <Kept item={item} keptAt={keptAt} />
      {item.snapshotSha256 ? (
        <span className="inline-flex items-center gap-1 font-mono text-[11px]" title={item.snapshotSha256}>
          <Lock size={11} aria-hidden />
          {shortHash(item.snapshotSha256)}
        </span>
      ) : null}
      {children}
    </p>
  );
}

/** Since when its words are kept; that it is captured without any; or that there is nothing but an address. */
function Kept({ item, keptAt }: { item: EvidenceItem; keptAt: string | null }) {
  if (keptAt === null && item.fileSha256) return null;
  if (keptAt === null && !item.captureId) return <span>{t('claim.sources.linkOnly')}</span>;
  return (
    <span className="num inline-flex items-center gap-1">
      <Camera size={12} aria-hidden />
      {keptAt === null ? t('claim.sources.captured') : t('claim.sources.kept', { time: keptAt })}
    </span>
  );
}

const FOUND = {
  exact: 'claim.sources.verified',
  normalised: 'claim.sources.verifiedNormalised',
  elided: 'claim.sources.verifiedElided',
  casefold: 'claim.sources.verifiedCasefold',
} as const;

/** How a quote stands in its kept copy, in words. */
export function Level({ item }: { item: EvidenceItem }) {
  if (item.readBy) {
    return (
      <span className="inline-flex items-center gap-1 font-medium text-ink2">
        <Eye size={12} aria-hidden />
        {t('claim.sources.readBy', { name: item.readBy })}
      </span>
    );
  }
  return <ProofLevel level={item.quoteProof?.level} />;
}

/** How words stand in a kept copy, in words. */
export function ProofLevel({ level }: { level: QuoteProof['level'] | undefined }) {
  if (level === undefined) return <span className="text-sourcing">{t('claim.sources.noCopy')}</span>;
  if (level === 'absent') {
    return (
      <span className="inline-flex items-center gap-1 font-medium text-(--st-sent-back)">
        <TriangleAlert size={12} aria-hidden />
        {t('claim.sources.absent')}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1 font-medium text-signed">
      <Quote size={12} aria-hidden />
      {t(FOUND[level])}
    </span>
  );
}

const sayOfProof = (key: string, params?: Record<string, string>) =>
  t(`claim.sources.${key}` as 'claim.sources.differs', params ?? {});

/** What is wrong with a quote, or worth a second look, in words; and how its checker explained it. */
export function ProofDoubts({ proof, note }: { proof: QuoteProof | null; note: string | null }) {
  const isShown = proof !== null && hasFindings(proof);
  if (!isShown && !note) return null;
  return (
    <div className="mt-1.5 space-y-1 text-xs text-ink2">
      {isShown ? <ProofFindings proof={proof} say={sayOfProof} /> : null}
      {note ? <p dir="auto">{t('claim.sources.explained', { note })}</p> : null}
    </div>
  );
}

/** What became of the quote in a copy that was kept later, here or on another claim. Nothing of the evidence changes by itself. */
export function NewerCopy({ proof, keptAt }: { proof: QuoteProof; keptAt: string }) {
  if (proof.level !== 'absent')
    return <p className="mt-1.5 text-xs text-ink2">{t('claim.sources.newerHas', { time: keptAt })}</p>;
  return (
    <div className="mt-1.5 space-y-1 text-xs text-ink2">
      <p className="flex items-start gap-1 font-medium text-(--st-sent-back)">
        <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-hidden />
        <span>
          {t('claim.sources.newerLacks', { time: keptAt })} {t('claim.sources.newerWay')}
        </span>
      </p>
      <ProofFindings proof={{ ...proof, reason: null }} say={sayOfProof} />
    </div>
  );
}
