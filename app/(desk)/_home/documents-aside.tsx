import Link from 'next/link';
import { momentOf } from '#app/_ui/format';
import { isLate } from '#lib/queue/is-late';
import type { DocumentRow } from '#lib/queue/list-documents';
import { ProgressRing } from '#ui/progress-ring';
import { t } from './texts';

interface Clock {
  now: Date;
  timeZone: string;
}

/** The desk's documents that are due next, then its newest, and how far they are. */
export function DocumentsAside({ documents, clock }: { documents: DocumentRow[]; clock: Clock }) {
  return (
    <section aria-labelledby="home-documents">
      <h2 id="home-documents" className="mb-2 flex items-baseline text-[14px] font-semibold">
        {t('home.documents')}
        <Link href="/documents" prefetch={false} className="ms-auto text-xs font-medium text-accent hover:underline">
          {t('home.allDocuments')}
        </Link>
      </h2>
      {documents.length === 0 ? (
        <p className="rounded-lg border border-dashed border-line2 px-4 py-5 text-ink2">{t('home.noDocuments')}</p>
      ) : (
        <ul className="hair overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
          {documents.map((document) => (
            <li key={document.id} className="relative flex items-center gap-3 px-3.5 py-3 hover:bg-(--row)">
              <ProgressRing size={44} done={document.signed} of={document.claims} />
              <span className="min-w-0 flex-1">
                <Link
                  href={`/documents/${document.id}`}
                  prefetch={false}
                  dir="auto"
                  className="serif line-clamp-2 text-[15px] leading-5 font-semibold after:absolute after:inset-0"
                >
                  {document.title}
                </Link>
                <span className="num mt-0.5 block text-xs text-ink3">
                  {document.proposed > 0
                    ? t('home.proposed', { count: document.proposed })
                    : t(document.exceptions > 0 ? 'home.progressBut' : 'home.progress', progressOf(document))}
                </span>
                <Deadline document={document} clock={clock} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function progressOf({ signed, claims, exceptions }: DocumentRow) {
  return { signed, claims, exceptions };
}

/** Cleared or closed, its deadline is no matter any more. */
function Deadline({ document, clock }: { document: DocumentRow; clock: Clock }) {
  const { stage, deadlineAt } = document;
  if (stage === 'cleared' || stage === 'closed')
    return <span className="block text-xs text-ink2">{t(`words.documentStage.${stage}`)}</span>;
  if (!deadlineAt) return null;
  const late = isLate(document, clock.now);
  return (
    <span className={`num block text-xs ${late ? 'font-semibold text-(--st-sent-back)' : 'text-ink2'}`}>
      {t(late ? 'home.overdueSince' : 'home.closes', { time: momentOf(new Date(deadlineAt), clock) })}
    </span>
  );
}
