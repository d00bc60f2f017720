import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { seeNoticesOfDocument } from '#lib/notices/see-notices';
import { DrawAgain } from '#ui/draw-again.client';
import { readDocumentScreen } from './_read/read-document-screen';
import { DocumentView } from './_view/document-view';

interface Props {
  params: Promise<{ documentId: string }>;
  searchParams: Promise<{ version?: string; at?: string }>;
}

/** Read once for the title and the page. Whoever opens it has read what they were told of it. */
const readScreen = cache((documentId: string, version: string | undefined, at: string | undefined) =>
  readPage(documentId, async (tx, person) => ({
    screen: await readDocumentScreen(tx, person, { documentId, version: numberIn(version), near: numberIn(at) ?? 0 }),
    hasNews: await seeNoticesOfDocument(tx, documentId, { personId: person.personId, now: new Date() }),
  })),
);

/** A number of the address; what is none is no version that there is, and the beginning of the text. */
function numberIn(version: string | undefined): number | undefined {
  if (version === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
}

async function readFor({ params, searchParams }: Props) {
  const [{ documentId }, { version, at }] = await Promise.all([params, searchParams]);
  return readScreen(documentId, version, at);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await readFor(props);
  return { title: found.screen.page.facts.title };
}

export default async function DocumentPage(props: Props) {
  const { found } = await readFor(props);
  return (
    <>
      <DocumentView screen={found.screen} now={new Date()} />
      {found.hasNews ? <DrawAgain /> : null}
    </>
  );
}
