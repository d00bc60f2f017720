import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { readDocumentScreen } from './_read/read-document-screen';
import { DocumentView } from './_view/document-view';

interface Props {
  params: Promise<{ documentId: string }>;
  searchParams: Promise<{ version?: string }>;
}

/** Read once for the title and the page. */
const readScreen = cache((documentId: string, version: string | undefined) =>
  readPage(documentId, (tx, person) => readDocumentScreen(tx, person, { documentId, version: numberIn(version) })),
);

/** A version of the address; one that is no number is none that there is. */
function numberIn(version: string | undefined): number | undefined {
  if (version === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { found } = await readScreen((await params).documentId, (await searchParams).version);
  return { title: found.page.facts.title };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const { found } = await readScreen((await params).documentId, (await searchParams).version);
  return <DocumentView screen={found} now={new Date()} />;
}
