import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { seeNoticesOfDocument } from '#lib/notices/see-notices';
import { DrawAgain } from '#ui/draw-again.client';
import { readDocumentScreen } from './_read/read-document-screen';
import { DocumentView } from './_view/document-view';

interface Props {
  params: Promise<{ documentId: string }>;
  searchParams: Promise<{ version?: string }>;
}

/** Read once for the title and the page. Whoever opens it has read what they were told of it. */
const readScreen = cache((documentId: string, version: string | undefined) =>
  readPage(documentId, async (tx, person) => ({
    screen: await readDocumentScreen(tx, person, { documentId, version: numberIn(version) }),
    hasNews: await seeNoticesOfDocument(tx, documentId, { personId: person.personId, now: new Date() }),
  })),
);

/** A version of the address; one that is no number is none that there is. */
function numberIn(version: string | undefined): number | undefined {
  if (version === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { found } = await readScreen((await params).documentId, (await searchParams).version);
  return { title: found.screen.page.facts.title };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const { found } = await readScreen((await params).documentId, (await searchParams).version);
  return (
    <>
      <DocumentView screen={found.screen} now={new Date()} />
      {found.hasNews ? <DrawAgain /> : null}
    </>
  );
}
