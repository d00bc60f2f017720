import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { changeRoles } from '#lib/people/members/change-roles';
import { removePerson } from '#lib/people/members/remove-person';
import { commentOnClaim } from '#lib/discussion/comment-on-claim';
import { seeMentions } from '#lib/discussion/see-mentions';
import { declareConflict } from '#lib/claims/declare-conflict';
import { answerPoint } from '#lib/signoff/answer-point';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { settlePoint } from '#lib/signoff/settle-point';
import { countUnread, readInbox } from '#lib/notices/read-inbox';
import { readAllNotices } from '#lib/notices/read-all-notices';
import { notices } from '#lib/notices/schema';
import { seeNoticesOfClaim } from '#lib/notices/see-notices';
import { tellEvents } from '#lib/notices/tell-events';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of notices');
  documentId = await addTrialDocument(desk);
});

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
const inbox = (who: TrialPerson, at = desk) => inDesk(at, (tx) => readInbox(tx, { actor: at.as(who).actor, now: new Date() }));
const unread = (who: TrialPerson) => inDesk(desk, (tx) => countUnread(tx, desk.as(who)));

/** What the inbox of somebody says of one claim: what waits, then what happened, newest first. */
async function saysOf(who: TrialPerson, claimId: string): Promise<string[]> {
  await tellEvents(desk);
  const { waits, happened } = await inbox(who);
  const of = ({ claim }: (typeof waits)[number]) => claim?.id === claimId;
  return [
    ...waits.filter(of).map(({ kind }) => `waits ${kind}`),
    ...happened.filter(of).map(({ kind, isSettled }) => `${isSettled ? 'settled' : 'happened'} ${kind}`),
  ];
}

async function sendBack(claimId: string): Promise<void> {
  const points = [{ pinnedTo: { field: 'rationale' as const }, reason: 'Say which accounts.' }];
  await returnToChecker(desk.as('edda'), { ...(await way.look(desk, claimId)), reason: 'One question.', points });
}

describe('what somebody is told', () => {
  it('waits until it is done, by whomever', async () => {
    const claimId = await bring('review');
    expect(await saysOf('edda', claimId)).toEqual(['waits to-countersign']);
    expect(await saysOf('emil', claimId)).toEqual(['waits to-countersign']);
    for (const who of ['cleo', 'otto', 'hana', 'leon'] satisfies TrialPerson[]) expect(await saysOf(who, claimId)).toEqual([]);
    await way.signTrialClaim(desk, claimId, 'edda');
    expect(await saysOf('emil', claimId)).toEqual(['settled to-countersign']);
    expect(await saysOf('cleo', claimId)).toEqual(['happened countersigned']);
  });

  it('goes back and forth with a claim, each time once', async () => {
    const claimId = await bring('review');
    expect(await saysOf('edda', claimId)).toEqual(['waits to-countersign']);
    await sendBack(claimId);
    expect(await saysOf('cleo', claimId)).toEqual(['waits sent-back']);
    await answerPoint(desk.as('cleo'), { claimId, n: 1, answer: 'Those of this year.' });
    expect(await saysOf('edda', claimId)).toEqual(['waits answered', 'settled to-countersign']);
    await way.submitTrialClaim(desk, claimId);
    expect(await saysOf('cleo', claimId)).toEqual(['settled sent-back']);
    expect(await saysOf('emil', claimId)).toEqual(['settled to-countersign']);
    await settlePoint(desk.as('edda'), { claimId, n: 1 });
    expect(await saysOf('emil', claimId)).toEqual(['waits to-countersign', 'happened to-countersign']);
    await sendBack(claimId);
    expect(await saysOf('cleo', claimId)).toEqual(['waits sent-back', 'happened sent-back']);
    expect(await saysOf('hana', claimId)).toEqual(['happened second-return']);
  });

  it('names a comment until it is seen', async () => {
    const claimId = await bring('assigned');
    await commentOnClaim(desk.as('edda'), { claimId, text: `Which year, @${desk.people.otto}?` });
    expect(await saysOf('otto', claimId)).toEqual(['waits mentioned']);
    await seeMentions(desk.as('otto'), { claimId, seq: 99 });
    expect(await saysOf('otto', claimId)).toEqual(['settled mentioned']);
  });

  it('may be about a document', async () => {
    const { deskId } = desk;
    const other = await addTrialDocument(desk);
    await declareConflict(desk.as('carl'), { documentId: other, hasConflict: true, note: 'My brother wrote it.' });
    await tellEvents({ db, deskId });
    const { happened } = await inbox('hana');
    expect(happened.filter(({ document }) => document.id === other)).toMatchObject([
      { kind: 'conflict', by: 'carl', claim: null },
    ]);
  });
});

describe('a notice', () => {
  it('comes once, whoever tells, and however often', async () => {
    const claimId = await bring('review');
    const told = await Promise.all(Array.from({ length: 6 }, () => tellEvents(desk)));
    expect(told.filter((made) => made > 0)).toHaveLength(1);
    expect(await tellEvents(desk)).toBe(0);
    expect(await saysOf('edda', claimId)).toEqual(['waits to-countersign']);
  });

  it('is neither lost nor doubled by a crash while people are told', async () => {
    const claimId = await bring('review');
    const crash = inDesk(desk, async (tx) => {
      await tx.execute(sql`delete from untold`);
      throw new Error('the machine stops here');
    });
    await expect(crash).rejects.toThrow('the machine stops here');
    expect(await saysOf('edda', claimId)).toEqual(['waits to-countersign']);
    expect(await saysOf('emil', claimId)).toEqual(['waits to-countersign']);
  });

  it('of an act that was rolled back never comes', async () => {
    const claimId = await bring('verdict');
    await tellEvents(desk);
    const seen = await way.look(desk, claimId);
    const twice = await Promise.allSettled([1, 2].map(() => way.submitTrialClaim(desk, seen.claimId)));
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const rows = await inDesk(desk, (tx) => tx.execute(sql`select 1 from untold`));
    expect(rows).toHaveLength(1);
    expect(await saysOf('edda', claimId)).toEqual(['waits to-countersign']);
  });

  it('is read by opening its claim, or all at once up to what the list showed', async () => {
    const [first, second] = [await bring('review'), await bring('review')];
    await tellEvents(desk);
    const before = await unread('emil');
    const seeing = { personId: desk.people.emil, now: new Date() };
    expect(await inDesk(desk, (tx) => seeNoticesOfClaim(tx, first, seeing))).toBe(true);
    expect(await inDesk(desk, (tx) => seeNoticesOfClaim(tx, first, seeing))).toBe(false);
    expect(await unread('emil')).toBe(before - 1);
    await readAllNotices(desk.as('emil'), { until: new Date(0).toISOString() });
    expect(await unread('emil')).toBe(before - 1);
    await readAllNotices(desk.as('emil'), { until: new Date().toISOString() });
    expect(await unread('emil')).toBe(0);
    expect(await unread('edda')).toBeGreaterThan(0);
    expect(await saysOf('emil', second)).toEqual(['waits to-countersign']);
  });
});

describe('nobody is told', () => {
  it('who lost the role or the desk, not even of what they were told before', async () => {
    const own = await makeTrialDesk(db, 'Desk of changes');
    const document = await addTrialDocument(own);
    await way.bringTrialClaim(own, document, 'review');
    await tellEvents(own);
    expect((await inbox('emil', own)).waits).toHaveLength(1);
    await changeRoles(own.as('hana'), { personId: own.people.emil, roles: ['observer'] });
    await removePerson(own.as('hana'), { personId: own.people.dora });
    const asObserver = { actor: { personId: own.people.emil, roles: ['observer' as const] }, now: new Date() };
    expect(await inDesk(own, (tx) => readInbox(tx, asObserver))).toEqual({ waits: [], happened: [] });
    expect(await inDesk(own, (tx) => countUnread(tx, asObserver))).toBe(0);
    await way.bringTrialClaim(own, document, 'review');
    await tellEvents(own);
    const rows = await inDesk(own, (tx) => tx.select().from(notices));
    const count = (who: TrialPerson) => rows.filter(({ personId }) => personId === own.people[who]).length;
    expect({ emil: count('emil'), dora: count('dora'), edda: count('edda') }).toEqual({ emil: 1, dora: 1, edda: 2 });
  });

  it('at another desk', async () => {
    const elsewhere = await makeTrialDesk(db, 'Desk elsewhere');
    await bring('review');
    expect(await tellEvents(elsewhere)).toBe(0);
    expect((await inDesk(elsewhere, (tx) => tx.select().from(notices))).length).toBe(0);
  });
});
