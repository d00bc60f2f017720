import { Camera, Eye, Keyboard, Lock, Quote, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '#lib/evidence/queries';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { shortHash } from '#app/_ui/format';
import { hasFindings, ProofFindings } from './proof-findings';
import { leadWarning } from './proof-standing';
import { t } from './texts';

/** Under a quote: whether its words were found and in whose words, then which copy and since when, then what can be done. */
export function ProofLine({ item, keptAt, children }: { item: EvidenceItem; keptAt: string | null; children: ReactNode }) {
  return (
    <div className="mt-1.5 space-y-1 text-xs">
      {item.quote ? (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <Level item={item} />
          <Characters proof={item.quoteProof} />
        </p>
      ) : null}
      {item.typedBy && !item.quote ? <TypedWords item={item} name={item.typedBy} /> : null}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-ink3">
        <Kept item={item} keptAt={keptAt} />
        {item.snapshotSha256 ? <Hash sha256={item.snapshotSha256} /> : null}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">{children}</p>
    </div>
  );
}

function Characters({ proof }: { proof: QuoteProof | null }) {
  const [first, last] = [proof?.spans[0], proof?.spans.at(-1)];
  if (!first || !last) return null;
  const [start, end] = [first.start, last.end].map((at) => at.toLocaleString('en')) as [string, string];
  return <span className="num text-ink3">{t('claim.sources.characters', { start, end })}</span>;
}

/** A hash with its name, short; whole when pointed at. */
export function Hash({ sha256 }: { sha256: string }) {
  return (
    <span className="inline-flex items-center gap-1" title={sha256}>
      <Lock size={11} aria-hidden />
      {t('claim.sources.hash')} <span className="font-mono text-[11px]">{shortHash(sha256)}</span>
    </span>
  );
}

/** When its page was captured, or since when its words are kept; or that there is nothing but an address. */
function Kept({ item, keptAt }: { item: EvidenceItem; keptAt: string | null }) {
  if (keptAt === null && item.fileSha256) return null;
  if (keptAt === null) return <span>{t('claim.sources.linkOnly')}</span>;
  return (
    <span className="num inline-flex items-center gap-1">
      <Camera size={12} aria-hidden />
      {t(`claim.sources.${keptCode(item)}`, { time: keptAt })}
    </span>
  );
}

function keptCode({ typedBy, captureId, snapshotSha256 }: EvidenceItem) {
  if (typedBy) return 'typedAt' as const;
  if (!captureId) return 'kept' as const;
  return snapshotSha256 ? ('capturedAt' as const) : ('capturedNoWords' as const);
}

/** Said where no quote says it: that the kept words are nobody's but a colleague's. */
export function TypedWords({ item, name }: { item: EvidenceItem; name: string }) {
  const not = item.captureId ? t('claim.sources.typedNoPage') : item.fileSha256 ? t('claim.sources.typedNoFile') : '';
  return (
    <p className="flex items-start gap-1 font-medium text-sourcing">
      <Keyboard size={12} className="mt-0.5 shrink-0" aria-hidden />
      <span>
        {t('claim.sources.typedWords', { name })}. {not}
      </span>
    </p>
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
  if (!item.quoteProof) return <span className="font-medium text-sourcing">{t('claim.sources.noCopy')}</span>;
  return <ProofLevel proof={item.quoteProof} typed={item.typedBy ? typedSentence(item, item.typedBy) : null} />;
}

/** In whose words it stands, and in which it does not. */
function typedSentence({ quoteProof, captureId, fileSha256 }: EvidenceItem, name: string): string {
  const where = t(quoteProof?.level === 'absent' ? 'claim.sources.typedAbsent' : 'claim.sources.typed', { name });
  if (quoteProof?.level === 'absent' || !(captureId || fileSha256)) return where;
  return `${where}, ${t(captureId ? 'claim.sources.typedNotPage' : 'claim.sources.typedNotFile')}`;
}

/** A level as it was signed, with what the proof warns of now. */
export function proofOf(level: QuoteProof['level'], proof: QuoteProof | null): LevelProps['proof'] {
  return { level, warnings: proof?.warnings ?? [] };
}

interface LevelProps {
  proof: Pick<QuoteProof, 'level' | 'warnings'>;
  /** Said instead where the words are not the source's own, but somebody's. */
  typed: string | null;
}

/** How words stand in a kept copy. Green is for words that stand in the source's own, with nothing to look at twice. */
export function ProofLevel({ proof, typed }: LevelProps) {
  const { level } = proof;
  const lead = leadWarning(proof);
  if (level === 'absent')
    return (
      <span className="inline-flex items-start gap-1 font-semibold text-(--st-sent-back)">
        <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-hidden />
        {typed ?? t('claim.sources.absent')}
      </span>
    );
  if (typed || lead)
    return (
      <span className="inline-flex items-start gap-1 font-semibold text-sourcing">
        {lead ? <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-hidden /> : null}
        {lead ? null : <Keyboard size={12} className="mt-0.5 shrink-0" aria-hidden />}
        <span>
          {lead ? `${t(`claim.sources.warning.${lead}`)} ` : null}
          <span className={lead ? 'font-normal text-ink2' : ''}>
            {typed ?? t('claim.sources.foundToo', { level: t(FOUND[level]) })}
          </span>
        </span>
      </span>
    );
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-signed">
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
    return (
      <p className="mt-1.5 text-xs text-ink2">
        {t('claim.sources.newerHas', { time: keptAt })}{' '}
        {proof.typedBy ? t('claim.sources.newerTyped', { name: proof.typedBy }) : null}
      </p>
    );
  return (
    <div className="mt-1.5 space-y-1 text-xs text-ink2">
      <p className="flex items-start gap-1 font-medium text-(--st-sent-back)">
        <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-hidden />
        <span>
          {t('claim.sources.newerLacks', { time: keptAt })}{' '}
          {proof.typedBy ? `${t('claim.sources.newerTyped', { name: proof.typedBy })} ` : null}
          {t('claim.sources.newerWay')}
        </span>
      </p>
      <ProofFindings proof={{ ...proof, reason: null }} say={sayOfProof} />
    </div>
  );
}
