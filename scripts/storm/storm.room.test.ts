import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import { readStatement } from '#lib/signoff/read-statement';
import { signOffs, statements } from '#lib/signoff/schema';
import { verdictVersions } from '#lib/verdicts/schema';
import { bringTrialClaim } from '../trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../trial-desk';
import { fileNextVersion } from './next-version';
import { readKept } from './screen';
import { type Diary, newDiary, type Plan, plans, play, type Scene, STORM_PEOPLE } from './storm';

// Five people hand over, edit, submit, return, countersign and file new versions of one document at the same time, in an order
// that fast-check's scheduler makes up. Afterwards: no text is lost, nobody signed words unseen, and what the claims say of
// themselves is what their events say.

const RUNS = process.env.DEEP ? 300 : 25;
const STAGES = ['verdict', 'review', 'signed-off'] as const;
const { db, close } = openTrialDb(STORM_PEOPLE.length * 2);
const tally = newDiary();
let desk: TrialDesk;

async function setScene(): Promise<Scene> {
  const documentId = await addTrialDocument(desk);
  const claimIds = [];
  for (const stage of STAGES) claimIds.push(await bringTrialClaim(desk, documentId, stage));
  const diary = newDiary();
  // Edda has seen what she signed while the scene was set.
  const signed = await readSigned(claimIds);
  diary.seen.set('edda', new Set(signed.map(({ digest }) => digest)));
  return { desk, documentId, claimIds, diary, fileVersion: (who) => fileNextVersion(desk, who, documentId) };
}

/** Every signature on these claims with the statement under it. */
async function readSigned(claimIds: readonly string[]) {
  const rows = await inDesk(desk, (tx) =>
    tx
      .select({ claimId: signOffs.claimId, personId: signOffs.personId, digest: signOffs.statementDigest, body: statements.body })
      .from(signOffs)
      .innerJoin(statements, eq(statements.digest, signOffs.statementDigest)),
  );
  return rows.filter(({ claimId }) => claimIds.includes(claimId));
}

async function requireNoTextLost({ claimIds, diary }: Scene): Promise<void> {
  for (const claimId of claimIds) {
    const versions = await inDesk(desk, (tx) => tx.select().from(verdictVersions).where(eq(verdictVersions.claimId, claimId)));
    const saved = new Set(versions.map(({ content }) => content.summary));
    const kept = await readKept(desk, claimId);
    const mine = diary.typed.filter((entry) => entry.claimId === claimId);
    for (const entry of mine) {
      if (entry.saved) expect([...saved], 'a saved text is a version').toContain(entry.words);
      else if (entry.kept && isLast(entry, mine)) expect(kept, 'an unsaved text is kept').toContain(entry.words);
    }
  }
}

/** A later text of the same person on the same claim takes the place of an earlier unsaved one, as it did on the screen. */
function isLast(entry: Diary['typed'][number], all: Diary['typed']): boolean {
  return all.filter(({ who }) => who === entry.who).at(-1) === entry;
}

async function requireSignaturesOnSeenWords({ claimIds, diary }: Scene): Promise<void> {
  const names = new Map(STORM_PEOPLE.map((who) => [desk.people[who], who]));
  for (const { personId, digest } of await readSigned(claimIds)) {
    const shown = diary.seen.get(names.get(personId) ?? '') ?? new Set();
    expect([...shown], 'a signature is on a statement its signer was shown').toContain(digest);
  }
  for (const claimId of claimIds) {
    const { state, now } = await inDesk(desk, async (tx) => {
      const current = await readClaimState(tx, claimId);
      return { state: current, now: (await readStatement(tx, desk.deskId, current)).digest };
    });
    if (state.facts.stage !== 'signed-off') continue;
    const signed = (await readSigned([claimId])).filter(({ personId }) => state.facts.signers.includes(personId));
    expect(
      signed.map(({ digest }) => digest),
      'a claim that counts as signed is signed as it stands',
    ).toContain(now);
  }
}

function addUp({ done, refused }: Diary): void {
  for (const [act, n] of done) tally.done.set(act, (tally.done.get(act) ?? 0) + n);
  for (const [act, n] of refused) tally.refused.set(act, (tally.refused.get(act) ?? 0) + n);
}

async function storm(all: Plan[], scheduler: fc.Scheduler): Promise<void> {
  const scene = await setScene();
  const playing = Promise.all(all.map((plan) => play(scene, plan, scheduler)));
  await scheduler.waitFor(playing);
  await requireNoTextLost(scene);
  await requireSignaturesOnSeenWords(scene);
  addUp(scene.diary);
}

describe('five people at one document', () => {
  beforeAll(async () => {
    desk = await makeTrialDesk(db);
  });
  afterAll(close);

  it(`loses no text and signs nothing unseen, in ${RUNS} interleavings`, {
    timeout: process.env.DEEP ? 3_600_000 : 600_000,
  }, async () => {
    await fc.assert(fc.asyncProperty(plans(STAGES.length), fc.scheduler(), storm), { numRuns: RUNS });
  });

  it('did each act and refused each', () => {
    for (const act of ['edit', 'submit', 'hand-over', 'return', 'countersign', 'new-version'] as const) {
      expect(tally.done.get(act), `${act} was done`).toBeGreaterThan(0);
      expect(tally.refused.get(act), `${act} was refused`).toBeGreaterThan(0);
    }
  });

  it('leaves a ledger that tells it all', async () => {
    expect((await verifyLedger(desk)).faults).toEqual([]);
  });
});
