import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { readDocumentScreen } from './_read/read-document-screen';
import { DocumentView } from './_view/document-view';

interface Props {
  params: Promise<{ documentId: string }>;
}

/** Read once for the title and the page. */
const readScreen = cache((documentId: string) =>
  readPage(documentId, (tx, person) => readDocumentScreen(tx, person, documentId)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await readScreen((await params).documentId);
  return { title: found.page.facts.title };
}

export default async function DocumentPage({ params }: Props) {
  const { found } = await readScreen((await params).documentId);
  return <DocumentView screen={found} now={new Date()} />;
}
