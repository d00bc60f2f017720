import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { readClaimScreen } from './_read/read-claim-screen';
import { ClaimDesk } from './_view/claim-desk';
import { t } from './_view/texts';

interface Props {
  params: Promise<{ claimId: string }>;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The claim as this person may see it; a malformed id, a missing claim and another desk's answer alike. */
const readScreen = cache(async (claimId: string) => {
  const person = await requirePerson();
  if (!UUID.test(claimId)) return notFound();
  try {
    const screen = await inDesk({ db: database(), deskId: person.deskId }, (tx) => readClaimScreen(tx, person, claimId));
    return { person, screen };
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'missing') return notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { screen } = await readScreen((await params).claimId);
  return { title: t('claim.title', { number: screen.page.claim.number, claimLine: screen.page.words.claimLine }) };
}

export default async function ClaimPage({ params }: Props) {
  const { person, screen } = await readScreen((await params).claimId);
  return <ClaimDesk screen={screen} person={person} now={new Date()} />;
}
