import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { readSheet } from '#lib/exports/read-sheet';
import { SheetView } from './_sheet/sheet-view';
import { t } from './_sheet/texts';

interface Props {
  params: Promise<{ documentId: string }>;
}

/** Read once for the title and the page. */
const read = cache((documentId: string) => readPage(documentId, (tx) => readSheet(tx, documentId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found: sheet } = await read((await params).documentId);
  return { title: t('sheet.titleOf', { title: sheet.facts.title }) };
}

export default async function SheetPage({ params }: Props) {
  const { person, found: sheet } = await read((await params).documentId);
  return <SheetView sheet={sheet} deskName={person.deskName} clock={{ now: new Date(), timeZone: person.timeZone }} />;
}
