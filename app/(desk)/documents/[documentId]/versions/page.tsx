import type { Metadata } from 'next';
import Link from 'next/link';
import { ChevronRight } from 'lucide-react';
import { readPage } from '#app/_server/read-page';
import { t } from '../../_view/texts';
import { Comparison } from './_view/comparison';
import { VersionList } from './_view/version-list';
import { readVersionsScreen } from './_view/read-versions-screen';

export const metadata: Metadata = { title: t('document.version.title') };

interface Props {
  params: Promise<{ documentId: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
}

/** Every version of a document, and the words in which two of them differ. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const [{ documentId }, asked] = [await params, await searchParams];
  const { person, found } = await readPage(documentId, (tx) => readVersionsScreen(tx, documentId, asked));
  return (
    <>
      <header className="flex min-h-14 shrink-0 items-center gap-1.5 border-b border-line bg-surface px-4 md:px-5">
        <Link href={`/documents/${documentId}`} prefetch={false} className="min-w-0 truncate text-ink3 hover:text-ink" dir="auto">
          {found.title}
        </Link>
        <ChevronRight size={13} aria-hidden className="shrink-0 text-ink3 rtl:rotate-180" />
        <span className="font-medium">{t('document.version.title')}</span>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto bg-paper" tabIndex={0} role="region" aria-label={found.title}>
        <div className="mx-auto grid max-w-[1120px] grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 px-4 pt-6 pb-16 md:px-8 md:pt-8 lg:grid-cols-[300px_minmax(0,1fr)]">
          <VersionList screen={found} now={new Date()} timeZone={person.timeZone} />
          {found.versions.length > 1 ? <Comparison screen={found} /> : null}
        </div>
      </div>
    </>
  );
}
