import { afterAll, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { claims } from '#lib/claims/schema';
import { readEvidence } from '#lib/evidence/queries';
import { documents } from '#lib/intake/schema';
import { readTranslation } from '#lib/renderings/queries';
import { readStatement } from '#lib/signoff/read-statement';
import { buildStatement } from '#lib/signoff/statement';
import { readSignedContacts, readVerdict } from '#lib/verdicts/queries';
import { recordForGate } from '#lib/verdicts/record-for-gate';
import { eq } from 'drizzle-orm';
import { makeBusyDesk } from '../../scripts/trial-busy-desk';
import { bringTrialClaim } from '../../scripts/trial-claim';
import { addTrialDocument, openTrialDb } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

it('the statement of every claim is made of what the rooms’ own queries read', async () => {
  const desk = await makeBusyDesk(db);
  const claimId = await bringTrialClaim(desk, await addTrialDocument(desk), 'verdict');
  for (const reason of ['safety', 'anonymous-online'] as const)
    await recordForGate(desk.as('cleo'), { claimId, record: { kind: 'contact-exempt', reason, note: 'Because.' } });
  await inDesk(desk, async (tx) => {
    const rows = await tx.select({ id: claims.id }).from(claims);
    let compared = 0;
    for (const { id } of rows) {
      const claim = await readClaimState(tx, id);
      const verdict = await readVerdict(tx, id);
      const [appearedIn] = await tx.select().from(documents).where(eq(documents.id, claim.documentId));
      if (!verdict || !appearedIn) continue;
      const { title, publisher, byline, url, publishedOn, language, translatedFrom, translator } = appearedIn;
      const expected = buildStatement({
        deskId: desk.deskId,
        claim,
        words: await readClaimWords(tx, id),
        appearedIn: { title, publisher, byline, url, publishedOn, language, translatedFrom, translator },
        evidence: await readEvidence(tx, id),
        verdict: verdict.content,
        contacts: await readSignedContacts(tx, id),
        rendering: (await readTranslation(tx, id)).rendering,
      });
      expect(await readStatement(tx, desk.deskId, claim)).toEqual(expected);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(3);
  });
});
