import type { Metadata } from 'next';
import { readClearing } from '#lib/clearing/read-clearing';
import { memberNames } from '#lib/people/queries';
import { readPage } from '#app/_server/read-page';
import { TextsProvider } from '#ui/texts.client';
import { ClearingView } from './_clearing/clearing-view';
import { clearingTexts, t } from './_clearing/texts';

interface Props {
  params: Promise<{ documentId: string }>;
  searchParams: Promise<{ as?: string }>;
}

export const metadata: Metadata = { title: t('title') };

/** Whether a text may run, and in which words: for a document that is checked before it is published. */
export default async function ClearPage({ params, searchParams }: Props) {
  const { documentId } = await params;
  const { person, found } = await readPage(documentId, async (tx) => ({
    clearing: await readClearing(tx, documentId),
    names: await memberNames(tx),
  }));
  const isAsItWillRun = (await searchParams).as === 'run';
  return (
    <TextsProvider texts={clearingTexts}>
      <ClearingView {...found} person={person} isAsItWillRun={isAsItWillRun} now={new Date()} />
    </TextsProvider>
  );
}
