import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { commentOnClaim } from '#lib/discussion/comment-on-claim';
import { readDiscussion } from '#lib/discussion/read-discussion';
import { seeMentions } from '#lib/discussion/see-mentions';
import { forgetComments } from '#lib/discussion/forget-comments';
import { withdrawComment } from '#lib/discussion/withdraw-comment';
import { connect } from '../../scripts/database/connect.mjs';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of comments');
  documentId = await addTrialDocument(desk);
});

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
const say = (who: TrialPerson, claimId: string, text: string) => commentOnClaim(desk.as(who), { claimId, text });
const readAs = (who: TrialPerson, claimId: string) => inDesk(desk, (tx) => readDiscussion(tx, claimId, desk.people[who]));

/** The claims on whose comments this person is still asked by name. */
async function askedOf(who: TrialPerson): Promise<string[]> {
  const rows = await inDesk(desk, (tx) =>
    tx.execute<{ id: string }>(sql`
      select distinct m.claim_id as id from mentions m join comments c using (desk_id, claim_id, seq)
      where m.person_id = ${desk.people[who]}::uuid and m.seen_at is null and c.withdrawn_at is null`),
  );
  return rows.map(({ id }) => id);
}

/** Nobody but the superuser can say that a comment was made at another time. */
async function makeOlder(claimId: string, seq: number, by: string): Promise<void> {
  await connect(process.env.TEST_ADMIN_URL ?? '', async (admin) => {
    await admin.unsafe('set session_replication_role = replica');
    await admin`update comments set at = at - ${by}::interval where claim_id = ${claimId}::uuid and seq = ${seq}`;
  });
}

describe('a comment', () => {
  it('is made by everybody but observers, at any stage, and makes nobody a maker', async () => {
    const claimId = await bring('review');
    for (const who of ['carl', 'edda', 'hana', 'leon'] satisfies TrialPerson[]) await say(who, claimId, `Says ${who}.`);
    expect(await answerOf(say('otto', claimId, 'Me too.'))).toBe('forbidden only_checker_editor_head_legal');
    expect((await readAs('otto', claimId)).map(({ text }) => text)).toEqual([
      'Says carl.',
      'Says edda.',
      'Says hana.',
      'Says leon.',
    ]);
    expect((await way.stateOf(desk, claimId)).facts.makers).toEqual([desk.people.cleo]);
    await way.signTrialClaim(desk, claimId, 'edda');
    await way.publishTrialClaim(desk, claimId);
    await say('edda', claimId, 'It is out.');
    expect((await way.stateOf(desk, claimId)).facts).toMatchObject({ stage: 'published', signers: [desk.people.edda] });
  });

  it('is withdrawn by its author alone, once; its words and their salt are gone', async () => {
    const claimId = await bring('assigned');
    const { seq } = await say('cleo', claimId, 'A name that nobody should read.');
    expect(await answerOf(withdrawComment(desk.as('hana'), { claimId, n: seq }))).toBe('forbidden commentOfAnother');
    expect(await answerOf(withdrawComment(desk.as('cleo'), { claimId, n: 1 }))).toBe('conflict commentGone');
    await withdrawComment(desk.as('cleo'), { claimId, n: seq });
    expect(await answerOf(withdrawComment(desk.as('cleo'), { claimId, n: seq }))).toBe('conflict commentGone');
    expect(await readAs('edda', claimId)).toMatchObject([{ seq, text: null, withdrawnAt: expect.any(Date) }]);
    const [row] = await inDesk(desk, (tx) => tx.execute(sql`select text, salt from comments where claim_id = ${claimId}::uuid`));
    expect(row).toEqual({ text: null, salt: null });
  });

  it('is changed by nobody, not even by whoever has the application’s own connection', async () => {
    const claimId = await bring('assigned');
    await say('cleo', claimId, 'As I said.');
    const change = (what: string) => answerOf(inDesk(desk, (tx) => tx.execute(sql.raw(`${what} where claim_id = '${claimId}'`))));
    const erased = 'update comments set text = null, salt = null';
    for (const what of ["update comments set text = 'x'", erased, 'delete from comments', 'delete from mentions'])
      await expect(change(what)).rejects.toThrow();
    expect((await readAs('edda', claimId)).map(({ text }) => text)).toEqual(['As I said.']);
  });
});

describe('the words of a comment', () => {
  it('are kept for 24 months; that it was made stays', async () => {
    const claimId = await bring('assigned');
    const old = await say('cleo', claimId, `An old name, @${desk.people.leon}.`);
    await say('cleo', claimId, 'A name of today.');
    await makeOlder(claimId, old.seq, '24 months 1 hour');
    const young = await say('cleo', claimId, `A name of two years ago, @${desk.people.leon}.`);
    await makeOlder(claimId, young.seq, '23 months 27 days');
    await forgetComments(desk, new Date());
    expect((await readAs('leon', claimId)).map(({ text, withdrawnAt, isUnseen }) => [text, withdrawnAt, isUnseen])).toEqual([
      [null, null, false],
      ['A name of today.', null, false],
      [expect.stringMatching(/^A name of two years ago/), null, true],
    ]);
    const [row] = await inDesk(desk, (tx) =>
      tx.execute(sql`select salt from comments where claim_id = ${claimId}::uuid and seq = ${old.seq}`),
    );
    expect(row).toEqual({ salt: null });
    expect(await answerOf(withdrawComment(desk.as('cleo'), { claimId, n: old.seq }))).toBe('conflict commentGone');
  });
});

describe('somebody asked by name', () => {
  it('finds it until they have seen it, or it is withdrawn', async () => {
    const claimId = await bring('assigned');
    const first = await say('cleo', claimId, `Which register, @${desk.people.carl}? Or do you know, @${desk.people.otto}?`);
    const second = await say('cleo', claimId, `@${desk.people.carl}: found it.`);
    expect(await askedOf('carl')).toEqual([claimId]);
    expect(await askedOf('otto')).toEqual([claimId]);
    expect(await askedOf('edda')).toEqual([]);
    expect(await seeMentions(desk.as('carl'), { claimId, seq: first.seq })).toEqual({ seen: 1 });
    expect((await readAs('carl', claimId)).map(({ isUnseen }) => isUnseen)).toEqual([false, true]);
    await withdrawComment(desk.as('cleo'), { claimId, n: second.seq });
    expect(await askedOf('carl')).toEqual([]);
    expect(await askedOf('otto')).toEqual([claimId]);
    expect(await seeMentions(desk.as('otto'), { claimId, seq: second.seq })).toEqual({ seen: 1 });
    expect(await askedOf('otto')).toEqual([]);
  });

  it('is of the desk', async () => {
    const claimId = await bring('assigned');
    const elsewhere = await makeTrialDesk(db, 'Another desk');
    expect(await answerOf(say('cleo', claimId, `@${elsewhere.people.carl}?`))).toBe('invalid mentionUnknown');
    expect(await answerOf(commentOnClaim(elsewhere.as('cleo'), { claimId, text: 'Hello.' }))).toBe('missing missing');
    expect(await answerOf(seeMentions(elsewhere.as('cleo'), { claimId, seq: 9 }))).toBe('missing missing');
  });
});
