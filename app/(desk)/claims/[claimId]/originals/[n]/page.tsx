import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { readClaimState } from '#lib/claims/claim-facts';
import { memberNames } from '#lib/people/queries';
import { readRenderedOriginal } from '#lib/renderings/queries';
import { t } from '../../_view/texts';
import { OriginalView } from './_original/original-view';

interface Props {
  params: Promise<{ claimId: string; n: string }>;
}

/** Read once for the title and the page. */
const read = cache((claimId: string, n: string) =>
  readPage(claimId, async (tx) => {
    const { number } = await readClaimState(tx, claimId);
    const original = await readRenderedOriginal(tx, { claimId, n: /^\d{1,6}$/.test(n) ? Number(n) : 0 });
    return { claim: { id: claimId, number }, ...original, names: await memberNames(tx) };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { claimId, n } = await params;
  const { shown } = (await read(claimId, n)).found;
  return { title: t('claim.original.copyTitle', { title: shown.title }) };
}

/** The kept original of a rendering, whole, with the words that were rendered marked in it. */
export default async function OriginalPage({ params }: Props) {
  const { claimId, n } = await params;
  const { person, found } = await read(claimId, n);
  return <OriginalView {...found} clock={{ now: new Date(), timeZone: person.timeZone }} />;
}
