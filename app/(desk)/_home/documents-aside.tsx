import Link from 'next/link';
import { momentOf } from '#app/_ui/format';
import type { DocumentRow } from '#lib/queue/list-documents';
import { ProgressRing } from '#ui/progress-ring';
import { t } from './texts';

/** The desk's newest documents and how far they are. */
export function DocumentsAside({ documents, clock }: { documents: DocumentRow[]; clock: { now: Date; timeZone: string } }) {
  return (
    <section aria-labelledby="home-documents">
      <h2 id="home-documents" className="mb-2 flex items-baseline text-[14px] font-semibold">
        {t('home.documents')}
        <Link href="/documents" className="ms-auto text-xs font-medium text-accent hover:underline">
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
                    : t('home.progress', { signed: document.signed, claims: document.claims })}
                </span>
                {document.deadlineAt && (
                  <span className="num block text-xs text-ink2">
                    {t('home.closes', { time: momentOf(new Date(document.deadlineAt), clock) })}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
