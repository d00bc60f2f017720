import type { Metadata } from 'next';
import { cache } from 'react';
import { readPage } from '#app/_server/read-page';
import { readClaimState } from '#lib/claims/claim-facts';
import { readEarlierCopies } from '#lib/evidence/earlier-copies';
import { readKeptCopy } from '#lib/evidence/read-kept-copy';
import { readRemoved } from '#lib/keeping/retention/removed-copies';
import { memberNames } from '#lib/people/queries';
import { t } from '../../_view/texts';
import { CopyView } from './_copy/copy-view';

interface Props {
  params: Promise<{ claimId: string; n: string }>;
}

/** Read once for the title and the page. */
const read = cache((claimId: string, n: string) =>
  readPage(claimId, async (tx) => {
    const { number } = await readClaimState(tx, claimId);
    const copy = await readKeptCopy(tx, { claimId, n: /^\d{1,6}$/.test(n) ? Number(n) : 0 });
    const removed = await readRemoved(tx, [copy.sha256, copy.item.fileSha256, copy.item.recording?.sha256 ?? null]);
    const [earlier] = await readEarlierCopies(tx, [copy.item]);
    return { removed, earlier, claim: { id: claimId, number }, copy, names: await memberNames(tx) };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { claimId, n } = await params;
  const { copy } = (await read(claimId, n)).found;
  return { title: t('claim.copy.title', { title: copy.item.title }) };
}

/** The kept copy of a source, whole, with the quote marked in it. */
export default async function CopyPage({ params }: Props) {
  const { claimId, n } = await params;
  const { person, found } = await read(claimId, n);
  return <CopyView {...found} clock={{ now: new Date(), timeZone: person.timeZone }} />;
}
