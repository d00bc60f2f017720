import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { correctCheck } from '#lib/publishing/correct-check';
import { findPublished } from '#lib/publishing/find-published';
import { listPublished } from '#lib/publishing/list-published';
import { publishCheck } from '#lib/publishing/publish-check';
import { readPublications } from '#lib/publishing/queries';
import { slugOf } from '#lib/publishing/slug';
import { takeDownCheck } from '#lib/publishing/take-down-check';
import { readVerdict } from '#lib/verdicts/queries';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Publishing desk');
  documentId = await addTrialDocument(desk);
});

async function addressOf(at: TrialDesk, claimId: string): Promise<string> {
  const { versions } = await inDesk(at, (tx) => readPublications(tx, claimId));
  return versions[0]!.slug;
}

async function correct(claimId: string, note = 'The year was missing.') {
  return correctCheck(desk.as('edda'), { ...(await way.look(desk, claimId)), kind: 'clarification', note });
}

describe('publishing', () => {
  it('puts out the words that were signed, by roles where people are not named', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const check = await findPublished(await addressOf(desk, claimId));
    expect(check).toMatchObject({
      state: 'published',
      version: 1,
      claim: { headline: way.TRIAL_VERDICT.headline },
      summary: way.TRIAL_VERDICT.summary,
      underRecheck: null,
    });
    const verdict = await inDesk(desk, (tx) => readVerdict(tx, claimId));
    expect(check).toHaveProperty('signatures.0', expect.objectContaining({ act: 'made', at: verdict?.madeAt.toISOString() }));
    expect(check).toHaveProperty('signatures.1', expect.objectContaining({ act: 'countersigned', role: 'editor' }));
  });

  it('refuses who may not, what nobody has signed, and a second time', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toMatch(/^conflict /);
    await way.signTrialClaim(desk, claimId);
    expect(await answerOf(way.publishTrialClaim(desk, claimId, 'cleo'))).toMatch(/^forbidden /);
    await way.publishTrialClaim(desk, claimId);
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toMatch(/^conflict /);
  });

  it('gives two desks with the same headline and number addresses of their own', async () => {
    const [one, two] = [await makeTrialDesk(db, 'One'), await makeTrialDesk(db, 'Two')];
    const slugs: string[] = [];
    for (const at of [one, two]) {
      const claimId = await way.bringTrialClaim(at, await addTrialDocument(at), 'published');
      slugs.push(await addressOf(at, claimId));
    }
    const [first, second] = slugs as [string, string];
    const plain = slugOf(way.TRIAL_VERDICT.headline, 1);
    expect(new Set([first, second]).size).toBe(2);
    expect([first, second].filter((slug) => !slug.startsWith(plain))).toEqual([]);
    expect(await findPublished(first)).toMatchObject({ desk: { name: 'One' } });
    expect(await findPublished(second)).toMatchObject({ desk: { name: 'Two' } });
  });

  it('lists the newest version of each check, and none that was taken down', async () => {
    const [up, down] = [
      await way.bringTrialClaim(desk, documentId, 'published'),
      await way.bringTrialClaim(desk, documentId, 'published'),
    ];
    const [upSlug, downSlug] = [await addressOf(desk, up), await addressOf(desk, down)];
    const listed = async () =>
      (await listPublished()).map(({ slug }) => slug).filter((slug) => slug === upSlug || slug === downSlug);
    expect(await listed()).toEqual([downSlug, upSlug]);
    await takeDownCheck(desk.as('leon'), { ...(await way.look(desk, down)), reason: 'A court asked for it.' });
    expect(await listed()).toEqual([upSlug]);
  });
});

describe('a correction', () => {
  it('leaves the old words up, marked, until the new ones are signed in a round of their own', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const slug = await addressOf(desk, claimId);
    const before = await way.stateOf(desk, claimId);
    await correct(claimId);
    expect(await way.stateOf(desk, claimId)).toMatchObject({ round: before.round + 1, facts: { stage: 'verdict' } });
    expect(await findPublished(slug)).toMatchObject({ version: 1, underRecheck: { note: 'The year was missing.' } });
    await way.submitTrialClaim(desk, claimId);
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toMatch(/^conflict /);
    await way.signTrialClaim(desk, claimId);
    await way.publishTrialClaim(desk, claimId);
    expect(await findPublished(slug)).toMatchObject({ version: 2, underRecheck: null, otherVersions: [{ version: 1 }] });
    expect(await findPublished(slug, 1)).toMatchObject({ version: 1, latestVersion: 2 });
    expect(await findPublished(slug, 3)).toBeNull();
  });

  it('is refused from a screen that shows an older check', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const old = await way.look(desk, claimId);
    await correct(claimId);
    await way.rateTrialClaim(desk, claimId);
    await way.submitTrialClaim(desk, claimId);
    await way.signTrialClaim(desk, claimId);
    await publishCheck(desk.as('edda'), await way.look(desk, claimId));
    const late = correctCheck(desk.as('emil'), { ...old, kind: 'fact', note: 'Wrong.' });
    expect(await answerOf(late)).toBe('conflict staleRevision');
  });
});

describe('a take-down', () => {
  it('is for head and legal, leaves a tombstone, and works while a correction is open', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const slug = await addressOf(desk, claimId);
    const input = { ...(await way.look(desk, claimId)), reason: 'A court asked for it.' };
    expect(await answerOf(takeDownCheck(desk.as('edda'), input))).toMatch(/^forbidden /);
    await correct(claimId);
    await takeDownCheck(desk.as('leon'), input);
    expect(await findPublished(slug)).toMatchObject({ state: 'taken-down', reason: 'A court asked for it.' });
    expect(await answerOf(takeDownCheck(desk.as('hana'), input))).toMatch(/^conflict /);
  });
});
