import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { seeNoticesOfClaim } from '#lib/notices/see-notices';
import { DrawAgain } from '#ui/draw-again.client';
import { readClaimScreen } from './_read/read-claim-screen';
import { ClaimDesk } from './_view/claim-desk';
import { t } from './_view/texts';

interface Props {
  params: Promise<{ claimId: string }>;
}

/** Read once for the title and the page. Whoever opens it has read what they were told of it. */
const readScreen = cache((claimId: string) =>
  readPage(claimId, async (tx, person) => ({
    screen: await readClaimScreen(tx, person, claimId),
    hasNews: await seeNoticesOfClaim(tx, claimId, { personId: person.personId, now: new Date() }),
  })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const {
    found: { screen },
  } = await readScreen((await params).claimId);
  return { title: t('claim.title', { number: screen.page.claim.number, claimLine: screen.page.words.claimLine }) };
}

export default async function ClaimPage({ params }: Props) {
  const { person, found } = await readScreen((await params).claimId);
  return (
    <>
      <ClaimDesk screen={found.screen} person={person} now={new Date()} />
      {found.hasNews ? <DrawAgain /> : null}
    </>
  );
}
