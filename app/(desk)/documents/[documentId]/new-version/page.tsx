import type { Metadata } from 'next';
import Link from 'next/link';
import { ChevronRight } from 'lucide-react';
import { readPage } from '#app/_server/read-page';
import { sentenceFor } from '#app/_server/sentence';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { decideOnDocument } from '#lib/workflow/decide';
import { TextsProvider } from '#ui/texts.client';
import { formTexts, t } from '../../_view/texts';
import { FileVersion } from './_file/file-version.client';

export const metadata: Metadata = { title: t('document.version.newTitle') };

interface Props {
  params: Promise<{ documentId: string }>;
}

/** Where the text of a document comes to the desk again, as it stands now. */
export default async function NewVersionPage({ params }: Props) {
  const { documentId } = await params;
  const { person, found: facts } = await readPage(documentId, (tx) => readDocumentFacts(tx, documentId));
  const decision = decideOnDocument('new-version', { personId: person.personId, roles: person.roles });
  return (
    <TextsProvider texts={formTexts()}>
      <header className="flex min-h-14 shrink-0 items-center gap-1.5 border-b border-line bg-surface px-4 md:px-5">
        <Link href={`/documents/${documentId}`} prefetch={false} className="min-w-0 truncate text-ink3 hover:text-ink" dir="auto">
          {facts.title}
        </Link>
        <ChevronRight size={13} aria-hidden className="shrink-0 text-ink3 rtl:rotate-180" />
        <span className="font-medium whitespace-nowrap">{t('document.version.newTitle')}</span>
      </header>
      <FileVersion
        deskId={person.deskId}
        personId={person.personId}
        documentId={documentId}
        version={facts.version}
        lead={t('document.version.newLead')}
        refusal={decision.allowed ? null : sentenceFor(decision.code, decision.params)}
      />
    </TextsProvider>
  );
}
