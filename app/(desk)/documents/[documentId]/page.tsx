import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { readDocumentScreen } from './_read/read-document-screen';
import { DocumentView } from './_view/document-view';

interface Props {
  params: Promise<{ documentId: string }>;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The document as this person may see it; a malformed id, a missing document and another desk's answer alike. */
const readScreen = cache(async (documentId: string) => {
  const person = await requirePerson();
  if (!UUID.test(documentId)) return notFound();
  try {
    return await inDesk({ db: database(), deskId: person.deskId }, (tx) => readDocumentScreen(tx, person, documentId));
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'missing') return notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await readScreen((await params).documentId);
  return { title: page.facts.title };
}

export default async function DocumentPage({ params }: Props) {
  return <DocumentView screen={await readScreen((await params).documentId)} now={new Date()} />;
}
