import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { readClaimScreen } from './_read/read-claim-screen';
import { ClaimDesk } from './_view/claim-desk';
import { t } from './_view/texts';

interface Props {
  params: Promise<{ claimId: string }>;
}

/** Read once for the title and the page. */
const readScreen = cache((claimId: string) => readPage(claimId, (tx, person) => readClaimScreen(tx, person, claimId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found: screen } = await readScreen((await params).claimId);
  return { title: t('claim.title', { number: screen.page.claim.number, claimLine: screen.page.words.claimLine }) };
}

export default async function ClaimPage({ params }: Props) {
  const { person, found: screen } = await readScreen((await params).claimId);
  return <ClaimDesk screen={screen} person={person} now={new Date()} />;
}
