import type { HistoryEntry } from '#lib/audit/read-history';
import type { ClaimAct } from '#lib/workflow/acts';
import { appliedBy } from '../../../history/_view/applied-by';
import { t } from './texts';

/** What happened to this claim, newest first, one sentence each. */
export function History({ entries, timeOf }: { entries: readonly HistoryEntry[]; timeOf: (at: Date) => string }) {
  return (
    <section aria-label={t('claim.history.region')}>
      <ol className="hair overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
        {entries.map((entry) => (
          <li key={entry.seq} className="px-3.5 py-2.5">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium" dir="auto">
                {sentenceOf(entry)}
              </span>
              <time className="num ms-auto text-xs text-ink3" dateTime={entry.at.toISOString()}>
                {timeOf(entry.at)}
              </time>
            </p>
            {entry.from !== entry.to && entry.to !== 'none' ? (
              <p className="text-xs text-ink3">{t(`words.stage.${entry.to as 'triage'}`)}</p>
            ) : null}
            {entry.note ? (
              <p className="mt-0.5 whitespace-pre-line text-ink2" dir="auto">
                {t('claim.history.note', { note: entry.note })}
              </p>
            ) : null}
            <p className="mt-0.5 text-xs text-ink3">
              <span className="font-mono text-[11px]">{entry.leafHash.slice(0, 8)}</span>{' '}
              {entry.isSealed ? t('claim.history.sealed') : t('claim.history.open')}
            </p>
          </li>
        ))}
      </ol>
      {entries.length >= 100 ? <p className="mt-2 text-xs text-ink3">{t('claim.history.older')}</p> : null}
    </section>
  );
}

function sentenceOf({ kind, by, data }: HistoryEntry): string {
  const applied = appliedBy(kind, data);
  if (applied) return t(`claim.history.applied.${applied}`, { who: by ?? t('claim.history.somebody') });
  return t(`acts.did.${kind as ClaimAct}`, { who: by ?? t('claim.history.somebody'), n: Number(data.n ?? 0) });
}
