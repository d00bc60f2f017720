import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { setDue } from '#lib/claims/set-due';
import { waitFor } from '#lib/conditions/wait-for';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { noteAnswer } from '#lib/contacts/note-answer';
import { readInbox } from '#lib/notices/read-inbox';
import { notices } from '#lib/notices/schema';
import { addEvidence } from '#lib/evidence/add-evidence';
import { keepFile } from '#lib/keeping/keep-file';
import { fileChecks } from '#lib/keeping/schema';
import { trialPng } from '../../scripts/trial-file';
import { newId } from '#lib/ledger/id';
import { sourceChanges } from '#lib/watching/schema';
import { seeChange } from '#lib/watching/see-change';
import { tellTimes } from '#lib/notices/tell-times';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of times');
  documentId = await addTrialDocument(desk);
});

const HOUR = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * HOUR);

/** What times the assignee was told of about a claim, and whether each still waits. */
async function told(claimId: string, now: Date): Promise<string[]> {
  await Promise.all([tellTimes(desk, now), tellTimes(desk, now)]);
  const { actor } = desk.as('cleo');
  const { waits, happened } = await inDesk(desk, (tx) => readInbox(tx, { actor, now }));
  const of = (list: typeof waits, state: string) =>
    list.filter(({ claim }) => claim?.id === claimId).map(({ kind }) => `${state} ${kind}`);
  return [...of(waits, 'waits'), ...of(happened, 'over')].filter((row) => /wait-over|contact-due|due-soon|overdue/.test(row));
}

describe('a time that comes', () => {
  it('is told once to the assignee: due within a day, then overdue', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    await setDue(desk.as('edda'), { claimId, dueAt: later(48).toISOString() });
    expect(await told(claimId, later(23))).toEqual([]);
    expect(await told(claimId, later(24.5))).toEqual(['waits due-soon']);
    expect(await told(claimId, later(25))).toEqual(['waits due-soon']);
    expect(await told(claimId, later(48.5))).toEqual(['waits overdue', 'over due-soon']);
    const rows = await inDesk(desk, (tx) => tx.select().from(notices));
    const times = rows.filter((row) => row.claimId === claimId && row.seq === null);
    expect(times.map(({ personId }) => personId)).toEqual([desk.people.cleo, desk.people.cleo]);
  });

  it('that was moved is told anew, and the old one waits no longer', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    await setDue(desk.as('edda'), { claimId, dueAt: later(2).toISOString() });
    expect(await told(claimId, later(1))).toEqual(['waits due-soon']);
    await setDue(desk.as('edda'), { claimId, dueAt: later(20).toISOString() });
    expect(await told(claimId, later(3))).toEqual(['waits due-soon', 'over due-soon']);
  });

  it('ends a wait; so long nothing is overdue', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'sourcing');
    await setDue(desk.as('edda'), { claimId, dueAt: later(1).toISOString() });
    await waitFor(desk.as('cleo'), { claimId, until: later(30).toISOString(), forWhom: 'The city archive' });
    expect(await told(claimId, later(20))).toEqual([]);
    expect((await told(claimId, later(30.1))).toSorted()).toEqual(['waits overdue', 'waits wait-over']);
  });

  it('passes while somebody who was asked has not answered', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'sourcing');
    const deadline = later(5).toISOString().slice(0, 16);
    const { contactId } = await askClaimant(desk.as('cleo'), {
      ...way.TRIAL_ASKING,
      claimId,
      alsoClaimIds: [],
      deadline,
      timeZone: 'Etc/UTC',
    });
    expect(await told(claimId, later(4))).not.toContain('waits contact-due');
    expect(await told(claimId, later(5.1))).toContain('waits contact-due');
    const answer = { outcome: 'disputed' as const, answer: 'It was 41 million.', receivedAt: new Date().toISOString() };
    await noteAnswer(desk.as('cleo'), { claimId, contactId, ...answer });
    expect(await told(claimId, later(6))).toContain('over contact-due');
  });

  it('is nothing to a claim that is in nobody’s hands', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    await setDue(desk.as('edda'), { claimId, dueAt: later(1).toISOString() });
    expect(await told(claimId, later(2))).toEqual([]);
  });
});

describe('a damaged copy', () => {
  it('is told to its checker, the editors and the head, and waits until it is whole', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    const { sha256 } = await keepFile(desk.as('cleo'), { name: 'scan.png' }, trialPng(claimId));
    const source = { ...way.TRIAL_SOURCE, snapshot: null, fileSha256: sha256 };
    const use = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
    await addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source, ...use, quote: null });
    const noted = (fault: 'changed' | null) => {
      const row = { checkedAt: new Date(), fault, since: fault && new Date() };
      const key = { deskId: desk.deskId, sha256 };
      const target = [fileChecks.deskId, fileChecks.sha256];
      return inDesk(desk, (tx) =>
        tx
          .insert(fileChecks)
          .values({ ...key, ...row })
          .onConflictDoUpdate({ target, set: row }),
      );
    };
    const waits = async (who: 'cleo' | 'carl' | 'edda' | 'hana') => {
      await tellTimes(desk, new Date());
      const inbox = await inDesk(desk, (tx) => readInbox(tx, { actor: desk.as(who).actor, now: new Date() }));
      return inbox.waits.some(({ claim, kind }) => claim?.id === claimId && kind === 'copy-damaged');
    };
    await noted('changed');
    expect([await waits('cleo'), await waits('carl'), await waits('edda'), await waits('hana')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    await noted(null);
    expect([await waits('cleo'), await waits('hana')]).toEqual([false, false]);
  });
});

describe('a cited page that changed', () => {
  const tellingTo = async (who: 'cleo' | 'edda', claimId: string) => {
    await tellTimes(desk, new Date());
    const { actor } = desk.as(who);
    const { waits, happened } = await inDesk(desk, (tx) => readInbox(tx, { actor, now: new Date() }));
    const isIt = (notice: (typeof waits)[number]) => notice.claim?.id === claimId && notice.kind === 'source-changed';
    return [waits.filter(isIt).length, happened.filter(isIt).length];
  };

  it('waits for its checker until it is put away, and for the editors where nobody checks', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    const unassigned = await way.bringTrialClaim(desk, documentId, 'triage');
    const change = { deskId: desk.deskId, n: 1, url: 'https://example.org/', kind: 'gone' as const, mark: '404', status: 404 };
    const [id, evidenceId, foundAt] = [newId(), newId(), new Date()];
    await inDesk(desk, (tx) =>
      tx.insert(sourceChanges).values([
        { ...change, id, claimId, evidenceId, foundAt },
        { ...change, id: newId(), claimId: unassigned, evidenceId, foundAt },
      ]),
    );
    expect([await tellingTo('cleo', claimId), await tellingTo('edda', claimId)]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(await tellingTo('edda', unassigned)).toEqual([1, 0]);
    await seeChange(desk.as('cleo'), { claimId, changeId: id });
    expect(await tellingTo('cleo', claimId)).toEqual([0, 1]);
  });
});
