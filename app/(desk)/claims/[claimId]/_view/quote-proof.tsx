import { Camera, Eye, Lock, Quote, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '#lib/evidence/queries';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { shortHash } from '#app/_ui/format';
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
      {keptAt ? (
        <span className="num inline-flex items-center gap-1">
          <Camera size={12} aria-hidden />
          {t('claim.sources.kept', { time: keptAt })}
        </span>
      ) : item.fileSha256 ? null : (
        <span>{t('claim.sources.linkOnly')}</span>
      )}
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

const FOUND = {
  exact: 'claim.sources.verified',
  normalised: 'claim.sources.verifiedNormalised',
  elided: 'claim.sources.verifiedElided',
  casefold: 'claim.sources.verifiedCasefold',
} as const;

function Level({ item }: { item: EvidenceItem }) {
  const level = item.quoteProof?.level;
  if (item.readBy) {
    return (
      <span className="inline-flex items-center gap-1 font-medium text-ink2">
        <Eye size={12} aria-hidden />
        {t('claim.sources.readBy', { name: item.readBy })}
      </span>
    );
  }
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

/** What is wrong with a quote, or worth a second look, in words. */
export function ProofDoubts({ proof, note }: { proof: QuoteProof | null; note: string | null }) {
  const isAbsent = proof?.level === 'absent';
  if (!proof || (!isAbsent && proof.warnings.length === 0)) return note ? <Note note={note} /> : null;
  return (
    <div className="mt-1.5 space-y-1 text-xs text-ink2">
      {proof.reason ? <p>{t(`claim.sources.reason.${proof.reason}`)}</p> : null}
      {proof.warnings.map((warning) => (
        <p key={warning} className="text-sourcing">
          {t(`claim.sources.warning.${warning}`)}
        </p>
      ))}
      {isAbsent && proof.nearest ? <Nearest nearest={proof.nearest} /> : null}
      {note ? <Note note={note} /> : null}
    </div>
  );
}

function Note({ note }: { note: string }) {
  return (
    <p className="mt-1.5 text-xs text-ink2" dir="auto">
      {t('claim.sources.explained', { note })}
    </p>
  );
}

function Nearest({ nearest }: { nearest: NonNullable<QuoteProof['nearest']> }) {
  return (
    <>
      <p>
        <span className="font-medium">{t('claim.sources.nearest')}:</span>{' '}
        <q className="serif text-[14px]" dir="auto">
          {nearest.text}
        </q>
      </p>
      {nearest.differences.slice(0, 4).map((difference, i) => (
        <p key={i}>{differenceSentence(difference)}</p>
      ))}
    </>
  );
}

function differenceSentence({ quote, text }: { quote: string; text: string }): string {
  if (quote === '') return t('claim.sources.differsExtra', { text: `“${text}”` });
  if (text === '') return t('claim.sources.differsMissing', { quote: `“${quote}”` });
  return t('claim.sources.differs', { quote: `“${quote}”`, text: `“${text}”` });
}
