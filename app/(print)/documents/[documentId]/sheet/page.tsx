import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { readSheet } from '#lib/exports/read-sheet';
import { SheetView } from './_sheet/sheet-view';
import { t } from './_sheet/texts';

interface Props {
  params: Promise<{ documentId: string }>;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The sheet as this person may see it; a malformed id, a missing document and another desk's answer alike. */
const read = cache(async (documentId: string) => {
  const person = await requirePerson();
  if (!UUID.test(documentId)) return notFound();
  try {
    return { person, sheet: await inDesk({ db: database(), deskId: person.deskId }, (tx) => readSheet(tx, documentId)) };
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'missing') return notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sheet } = await read((await params).documentId);
  return { title: t('sheet.titleOf', { title: sheet.facts.title }) };
}

export default async function SheetPage({ params }: Props) {
  const { person, sheet } = await read((await params).documentId);
  return <SheetView sheet={sheet} deskName={person.deskName} clock={{ now: new Date(), timeZone: person.timeZone }} />;
}
