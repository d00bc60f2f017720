import type { Metadata } from 'next';
import Link from 'next/link';
import { FilePlus2 } from 'lucide-react';
import { sentenceFor } from '#app/_server/sentence';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { listDocumentsInput } from '#lib/intake/input';
import { listDocuments } from '#lib/queue/list-documents';
import { decideOnDocument } from '#lib/workflow/decide';
import { DocumentRows } from './_list/document-rows';
import { t } from './_view/texts';

export const metadata: Metadata = { title: t('document.list.title') };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Every text of the desk, newest first, with how far its claims are and by when they are due. */
export default async function DocumentsPage({ searchParams }: Props) {
  const person = await requirePerson();
  const at = await cursorIn(searchParams);
  const { documents, next } = await inDesk({ db: database(), deskId: person.deskId }, (tx) => listDocuments(tx, at));
  const decision = decideOnDocument('receive', { personId: person.personId, roles: person.roles });
  const refusal = decision.allowed ? null : sentenceFor(decision.code, decision.params);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-2 md:px-6">
        <h1 className="text-[16px] font-semibold">{t('document.list.title')}</h1>
        <span className="ms-auto flex flex-wrap items-center gap-x-3">
          {refusal ? <span className="text-xs text-ink3">{refusal}</span> : <NewDocument />}
        </span>
      </header>
      <div
        className="u-scroll min-h-0 flex-1 overflow-y-auto bg-surface"
        tabIndex={0}
        role="region"
        aria-label={t('document.list.region')}
      >
        {documents.length > 0 ? (
          <DocumentRows rows={documents} clock={{ now: new Date(), timeZone: person.timeZone }} />
        ) : (
          <Empty mayFile={refusal === null} />
        )}
        {next ? (
          <p className="px-6 py-4">
            <Link href={`/documents?cursor=${next}`} prefetch={false} className="btn">
              {t('document.list.more')}
            </Link>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function NewDocument() {
  return (
    <Link href="/documents/new" prefetch={false} className="btn btn-p">
      <FilePlus2 size={14} aria-hidden />
      {t('document.list.new')}
    </Link>
  );
}

function Empty({ mayFile }: { mayFile: boolean }) {
  return (
    <div className="mx-auto max-w-[420px] px-5 py-20 text-center">
      <p className="serif text-[22px] leading-snug font-semibold">{t('document.list.empty')}</p>
      <p className="mt-1.5 mb-5 text-ink2">{mayFile ? t('document.list.emptyWay') : t('document.list.emptyObserver')}</p>
      {mayFile ? <NewDocument /> : null}
    </div>
  );
}

/** A cursor that nobody gave out shows the newest documents, not an error. */
async function cursorIn(search: Props['searchParams']): Promise<{ cursor?: string }> {
  const { cursor } = await search;
  const given = listDocumentsInput.safeParse({ cursor });
  const isOurs = typeof cursor === 'string' && /^WyI[\w-]+$/.test(cursor);
  return given.success && isOurs ? given.data : {};
}
