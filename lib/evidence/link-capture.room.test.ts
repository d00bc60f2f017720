import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { askCapture } from '#lib/captures/ask-capture';
import { captureOf } from '#lib/captures/queries';
import { captures } from '#lib/captures/schema';
import { addEvidence } from '#lib/evidence/add-evidence';
import { linkCapture } from '#lib/evidence/link-capture';
import { readEvidence } from '#lib/evidence/queries';
import { addTrialCapture } from '../../scripts/trial-capture';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

const WORDS = 'The bridge cost 52 million crowns in all, the city said.';
const USE = {
  question: 'veracity' as const,
  stance: 'contradicts' as const,
  tier: 'primary' as const,
  quote: 'cost 52 million crowns',
};
const FACTS = { type: 'newspaper' as const, publisher: 'The Courier', title: 'The bill' };

let desk: TrialDesk;
let other: TrialDesk;
let claimId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk that waits for pages');
  other = await makeTrialDesk(db, 'Another desk that waits');
  claimId = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
});

const ask = async (url: string, of = desk) => (await askCapture(of.as('cleo'), { url })).id;
const add = async (url: string, awaitsCapture: string | null) =>
  addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source: { ...FACTS, url }, ...USE, awaitsCapture });
const standing = async (id: string) =>
  (await inDesk(desk, (tx) => readEvidence(tx, claimId))).find(({ evidenceId }) => evidenceId === id);

/** As the worker ends it. */
async function end(id: string, state: 'captured' | 'failed') {
  const made = await inDesk(desk, async (tx) => captureOf(tx, await addTrialCapture(desk, WORDS)));
  const kept = state === 'captured' ? { textSha256: made.textSha256, fileSha256: made.fileSha256 } : { fault: 'timeout' };
  await inDesk(desk, (tx) => tx.update(captures).set({ state: 'capturing' }).where(eq(captures.id, id)));
  await inDesk(desk, (tx) =>
    tx
      .update(captures)
      .set({ state, endedAt: new Date(), ...kept })
      .where(eq(captures.id, id)),
  );
  await linkCapture({ db, deskId: desk.deskId }, id);
}

describe('a capture that runs while its source is added', () => {
  it('belongs to the source when it has ended, and the quote is proven in it', async () => {
    const url = 'https://example.org/slow';
    const captureId = await ask(url);
    const [first, second] = [await add(url, captureId), await add(url, captureId)];
    expect(await standing(first.evidenceId)).toMatchObject({ captureId: null, quoteProof: null });
    await end(captureId, 'captured');
    for (const { evidenceId } of [first, second])
      expect(await standing(evidenceId)).toMatchObject({
        captureId,
        typedBy: null,
        quoteProof: { level: 'exact' },
        madeBy: desk.people.cleo,
      });
  });

  it('belongs to it at once where it ended just before', async () => {
    const url = 'https://example.org/quick';
    const captureId = await ask(url);
    await end(captureId, 'captured');
    const { evidenceId } = await add(url, captureId);
    expect(await standing(evidenceId)).toMatchObject({ captureId, quoteProof: { level: 'exact' } });
  });

  it('leaves the source a link when it fails, and never joins one of another address or one that was there before', async () => {
    const url = 'https://example.org/broken';
    const before = await add('https://example.org/later', null);
    const failed = await ask(url);
    const { evidenceId } = await add(url, failed);
    await end(failed, 'failed');
    expect(await standing(evidenceId)).toMatchObject({ captureId: null, snapshotSha256: null });
    const later = await ask('https://example.org/later');
    const elsewhere = await add('https://example.org/elsewhere', later);
    await end(later, 'captured');
    for (const item of [before, elsewhere]) expect(await standing(item.evidenceId)).toMatchObject({ captureId: null });
  });

  it('is one of this desk', async () => {
    const url = 'https://example.org/theirs';
    expect(await answerOf(add(url, await ask(url, other)))).toBe('missing missing');
  });
});
