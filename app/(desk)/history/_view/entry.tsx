import Link from 'next/link';
import { ChevronRight } from 'lucide-react';
import type { HistoryEntry } from '#lib/audit/read-history';
import { Held } from './held';
import { appliedBy } from './applied-by';
import { t } from './texts';

interface Props {
  entry: HistoryEntry;
  time: string;
  /** Names of people by id, for what the act says. */
  names: ReadonlyMap<string, string>;
}

/** One act: who did what to what and when; opened, it shows exactly what the ledger holds of it. */
export function Entry({ entry, time, names }: Props) {
  const isMove = entry.stream === 'claim' && entry.from !== entry.to;
  return (
    <li data-stage={entry.stream === 'claim' ? entry.to : undefined} className="relative">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-3.5 pt-2.5 ps-8 sm:flex-nowrap">
        <span
          aria-hidden
          className={`absolute start-3.5 top-[15px] size-2 rounded-full border-[1.5px] ${
            entry.stream === 'claim' ? `border-(--sc) ${isMove ? 'bg-(--sc)' : 'bg-surface'}` : 'border-ink3 bg-surface'
          }`}
        />
        <p className="min-w-0 flex-1 basis-full sm:basis-0">
          <span className="font-medium" dir="auto">
            {sentenceOf(entry)}
          </span>
          {isMove ? (
            <span className="ms-2 text-xs whitespace-nowrap text-ink2">
              {t('history.stage', { stage: t(`words.stage.${entry.to as 'triage'}`) })}
            </span>
          ) : null}
        </p>
        <time className="num shrink-0 text-xs text-ink3" dateTime={entry.at.toISOString()}>
          {time}
        </time>
      </div>
      <div className="px-3.5 ps-8">
        <Subject entry={entry} />
        {entry.note ? (
          <p className="mt-0.5 whitespace-pre-line text-ink2" dir="auto">
            {t('history.note', { note: entry.note })}
          </p>
        ) : null}
        <details className="group">
          <summary className="-ms-1 inline-flex min-h-6 list-none items-center gap-0.5 rounded-md py-1 text-xs text-ink3 hover:text-ink [&::-webkit-details-marker]:hidden">
            <ChevronRight className="size-3.5 group-open:rotate-90 rtl:-scale-x-100" aria-hidden />
            {t('history.more')}
            <span className="ms-1.5 font-mono text-[11px]">{entry.leafHash.slice(0, 8)}</span>
            <span className="ms-1.5">{t(entry.isSealed ? 'history.sealed' : 'history.open')}</span>
          </summary>
          <Held entry={entry} names={names} />
        </details>
      </div>
    </li>
  );
}

export function sentenceOf({ stream, kind, by, model, data }: HistoryEntry): string {
  const who = by ?? t('history.somebody');
  const applied = appliedBy(kind, data);
  if (applied) return t(`history.applied.${applied}`, { who });
  if (model) return t('history.byModel', { model, who });
  return t(`history.did.${stream}.${kind}` as 'history.did.claim.accept', { who, n: Number(data.n ?? 0) });
}

/** What the act was about, with the way there. */
function Subject({ entry }: { entry: HistoryEntry }) {
  const { stream, streamId, claimNumber, claimLine, documentTitle, incomingWords } = entry;
  if (stream === 'claim')
    return (
      <p className="flex min-w-0 items-baseline gap-2 text-ink2">
        <Link
          href={`/claims/${streamId}`}
          prefetch={false}
          className="num inline-flex min-h-6 shrink-0 items-center font-medium text-ink2 underline decoration-line2 underline-offset-2 hover:text-ink"
        >
          {t('history.about.claim', { number: String(claimNumber ?? '') })}
        </Link>
        <span className="serif min-w-0 truncate" dir="auto">
          {claimLine}
        </span>
      </p>
    );
  if (stream === 'document')
    return (
      <p className="min-w-0 truncate">
        <Link
          href={`/documents/${streamId}`}
          prefetch={false}
          dir="auto"
          className="inline-flex min-h-6 max-w-full items-center text-ink2 underline decoration-line2 underline-offset-2 hover:text-ink"
        >
          <span className="truncate">{documentTitle ?? ''}</span>
        </Link>
      </p>
    );
  if (stream === 'incoming')
    return (
      <p className="min-w-0 truncate">
        <Link
          href={`/incoming?item=${streamId}`}
          prefetch={false}
          dir="auto"
          className="inline-flex min-h-6 max-w-full items-center text-ink2 underline decoration-line2 underline-offset-2 hover:text-ink"
        >
          <span className="truncate">{incomingWords ?? ''}</span>
        </Link>
      </p>
    );
  return <p className="text-ink2">{t('history.about.desk')}</p>;
}
