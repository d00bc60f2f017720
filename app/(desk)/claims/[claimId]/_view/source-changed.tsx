import { ExternalLink, FileDiff } from 'lucide-react';
import type { SourceChange } from '#lib/watching/read-changes';
import { ChangeActs } from '../_act/change-acts.client';
import { ProofFindings } from './proof-findings';
import { t } from './texts';

export interface CardChange extends SourceChange {
  /** When it was found, and when the page was as before again, in the desk's words. */
  found: string;
  ended: string | null;
}

interface Props {
  change: CardChange;
  evidenceId: string;
  mayEdit: boolean;
}

const sayOfProof = (key: string, params?: Record<string, string>) =>
  t(`claim.sources.${key}` as 'claim.sources.differs', params ?? {});

interface OnPage {
  item: { evidenceId: string };
  changes: readonly CardChange[];
  mayEdit: boolean;
  lookedAt: string | null;
}

/** How the page of a source stands: what changed on it, else when it was looked at last. */
export function OnItsPage({ item, changes, mayEdit, lookedAt }: OnPage) {
  if (changes.length > 0)
    return changes.map((change) => (
      <SourceChanged key={change.id} change={change} evidenceId={item.evidenceId} mayEdit={mayEdit} />
    ));
  return lookedAt ? <p className="mt-1.5 text-xs text-ink3">{t('claim.sources.changed.looked', { time: lookedAt })}</p> : null;
}

/** What changed on the page of a source since it was cited; the claim itself stays as it is until a person does something. */
function SourceChanged({ change, evidenceId, mayEdit }: Props) {
  const { id, n, url, kind, status, words, proof, found, ended } = change;
  return (
    <section
      aria-label={t('claim.sources.changed.label', { n })}
      className="mt-2.5 space-y-1.5 rounded-md border border-line bg-(--del)/60 px-3 py-2 text-xs text-ink2"
    >
      <p className="flex items-start gap-1.5 font-semibold text-(--st-sent-back)">
        <FileDiff size={13} className="mt-0.5 shrink-0" aria-hidden />
        <span className="min-w-0">
          {t(`claim.sources.changed.${kind}`, { status: status ?? 0 })}{' '}
          <span className="num font-normal text-ink2">{t('claim.sources.changed.found', { time: found })}</span>
        </span>
      </p>
      {words ? (
        <blockquote
          className="serif border-s-2 border-line2 ps-3 text-[14px] break-words whitespace-pre-line text-ink"
          dir="auto"
        >
          {words}
        </blockquote>
      ) : null}
      {proof ? <ProofFindings proof={{ ...proof, reason: null }} say={sayOfProof} /> : null}
      {ended ? <p>{t('claim.sources.changed.ended', { time: ended })}</p> : null}
      <div className="flex flex-wrap items-center gap-2 pt-0.5">
        <a href={url} target="_blank" rel="noopener noreferrer" className="btn btn-sm">
          <ExternalLink size={12} aria-hidden />
          {t('claim.sources.open')}
        </a>
        <ChangeActs changeId={id} url={url} evidenceId={evidenceId} mayEdit={mayEdit} />
      </div>
    </section>
  );
}
