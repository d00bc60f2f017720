import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { chooseNotices } from '#lib/notices/choices';
import { deliveries } from '#lib/notices/schema';
import { seeNoticesOfClaim } from '#lib/notices/see-notices';
import { tellEvents } from '#lib/notices/tell-events';
import { HOUSE_WAYS, type Topic, type Way } from '#lib/notices/vocabulary';
import { DeliveryFault, MOST_TRIES } from '#lib/sending/attempt';
import { deliverMail } from '#lib/sending/deliver-mail';
import { lookEverywhere } from '#lib/sending/keep-time';
import { listFailed } from '#lib/sending/list-failed';
import { sendAgain } from '#lib/sending/send-again';
import { openFolder, type Postbox } from '#lib/sending/mail/postbox';
import { assignClaims } from '#lib/claims/assign-claims';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { removePerson } from '#lib/people/members/remove-person';
import { writeLetter } from '#app/_server/write-letter';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { makeMailFolder, openTrialWorker } from '../../scripts/trial-post';

const { db, close } = openTrialDb();
const box = makeMailFolder();
const folder = openFolder(box.folder, 'Desk <desk@example.org>');
/** What stands in the way of mail, when a trial wants it so. */
let breaks: (() => void) | null = null;
const post: Postbox = {
  post: (mail) => {
    breaks?.();
    return folder.post(mail);
  },
};
const worker = openTrialWorker({
  'deliver-mail': ({ deskId, id }) =>
    deliverMail({ db, deskId }, id, { room: { server: post, folder: post }, write: writeLetter }),
  'deliver-chat': () => Promise.resolve(),
  'read-with-model': () => Promise.resolve(),
});
afterAll(() => Promise.all([worker.stop(), close()]));

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of mail');
  documentId = await addTrialDocument(desk);
});

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);

/** Everything is told and sent; who got what since the last time, by subject. */
let seen = new Set<string>();
async function sent(): Promise<string[]> {
  await tellEvents(desk);
  await worker.workOff();
  const mails = box.read().filter(({ file }) => !seen.has(file));
  seen = new Set([...seen, ...mails.map(({ file }) => file)]);
  return mails.map(({ to, subject }) => `${/^(\w+)/.exec(to)?.[1]}: ${subject.replace(/C-\d+/, 'C')}`).toSorted();
}

const choose = (who: TrialPerson, change: Partial<Record<Topic, Way>>) =>
  chooseNotices(desk.as(who), { ways: { ...HOUSE_WAYS, ...change } });
const states = () =>
  inDesk(desk, (tx) =>
    tx
      .select({ state: deliveries.state, reason: deliveries.reason, tries: deliveries.tries })
      .from(deliveries)
      .orderBy(deliveries.id),
  );

describe('a mail', () => {
  it('goes at once to who can act, not to who acted, not to who only looks on', async () => {
    await bring('review');
    expect(await sent()).toEqual([
      'dora: C: ready to countersign',
      'edda: C: ready to countersign',
      'emil: C: ready to countersign',
      'hera: C: ready to countersign',
    ]);
    expect(await sent()).toEqual([]);
    const [mail] = box.read();
    expect(mail?.text).toContain('Ready to countersign, and you made nothing of it');
    expect(mail?.text).toMatch(/http:\/\/localhost:\d+\/claims\/[0-9a-f-]{36}/);
    expect(mail?.text).toMatch(/http:\/\/localhost:\d+\/inbox#choices/);
    expect(mail?.text).toContain('Desk of mail');
    expect(statSync(join(box.folder, mail!.file)).mode & 0o777).toBe(0o600);
  });

  it('says several things of one command together', async () => {
    const claims = [await bring('triage'), await bring('triage')];
    const looks = await Promise.all(claims.map((claimId) => way.look(desk, claimId)));
    await choose('cleo', { given: 'once' });
    await assignClaims(desk.as('edda'), {
      claims: looks.map(({ claimId, seen: { seq } }) => ({ claimId, seq })),
      assigneeId: desk.people.cleo,
    });
    expect(await sent()).toEqual(['cleo: 2 claims: given to you']);
    await choose('cleo', {});
  });

  it('tells nobody of what is read or done by the time it leaves', async () => {
    const [read, signed] = [await bring('review'), await bring('review')];
    await tellEvents(desk);
    await inDesk(desk, (tx) => seeNoticesOfClaim(tx, read, { personId: desk.people.emil, now: new Date() }));
    await way.signTrialClaim(desk, signed, 'edda');
    // Of the first claim all but Emil, who read it; of the second nobody, for it is signed.
    expect(await sent()).toEqual([
      'dora: C: ready to countersign',
      'edda: C: ready to countersign',
      'hera: C: ready to countersign',
    ]);
  });

  it('comes as each person chose', async () => {
    await choose('emil', { sign: 'inbox' });
    await choose('edda', { sign: 'digest' });
    await bring('review');
    expect(await sent()).toEqual(['dora: C: ready to countersign', 'hera: C: ready to countersign']);
    await choose('emil', {});
    await choose('edda', {});
  });

  it('goes to nobody who left the desk', async () => {
    const own = await makeTrialDesk(db, 'Desk that shrinks');
    await way.bringTrialClaim(own, await addTrialDocument(own), 'review');
    await tellEvents(own);
    for (const who of ['emil', 'hera', 'dora'] satisfies TrialPerson[])
      await removePerson(own.as('hana'), { personId: own.people[who] });
    expect(await sent()).toEqual(['edda: C: ready to countersign']);
  });

  it('of an act that was rolled back never leaves', async () => {
    await bring('review');
    const jobs = () => db.execute(sql`select 1 from pgboss.job where state = 'created'`);
    const before = (await jobs()).length;
    const undo = new Error('undo');
    await expect(
      inDesk(desk, async (tx) => {
        await tellEvents({ db: tx as unknown as typeof db, deskId: desk.deskId });
        throw undo;
      }),
    ).rejects.toBe(undo);
    expect((await jobs()).length).toBe(before);
    expect(await sent()).toHaveLength(4);
  });
});

describe('a mail that cannot leave', () => {
  it('is tried five times, says why, and never takes the others along', async () => {
    await sent();
    const claimId = await bring('review');
    const points = [{ pinnedTo: { field: 'rationale' as const }, reason: 'Say which accounts.' }];
    await sent();
    await returnToChecker(desk.as('edda'), { ...(await way.look(desk, claimId)), reason: 'One question.', points });
    await tellEvents(desk);
    breaks = () => {
      throw new DeliveryFault('mail-unreachable');
    };
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      await worker.workOff();
      expect((await states()).at(-1)).toEqual({ state: 'waiting', reason: 'mail-unreachable', tries });
    }
    await worker.workOff();
    expect((await states()).at(-1)).toEqual({ state: 'failed', reason: 'mail-unreachable', tries: MOST_TRIES });
    breaks = null;
    expect(await sent()).toEqual([]);
    const [failed] = await inDesk(desk, listFailed);
    expect(failed).toMatchObject({ to: 'cleo', reason: 'mail-unreachable', tries: MOST_TRIES, isDigest: false });
    await expect(sendAgain(desk.as('edda'), { deliveryId: failed!.id })).rejects.toMatchObject({ code: 'only_head' });
    await sendAgain(desk.as('hana'), { deliveryId: failed!.id });
    await expect(sendAgain(desk.as('hana'), { deliveryId: failed!.id })).rejects.toMatchObject({ code: 'deliveryNotFailed' });
    expect(await sent()).toEqual(['cleo: C: sent back to you']);
    expect(await inDesk(desk, listFailed)).toEqual([]);
  });

  it('is not tried again when the server refused it for good', async () => {
    breaks = () => {
      throw new DeliveryFault('mail-refused', true);
    };
    await bring('review');
    await tellEvents(desk);
    await worker.workOff();
    expect((await states()).at(-1)).toEqual({ state: 'failed', reason: 'mail-refused', tries: 1 });
    breaks = null;
  });

  it('left, and its instance died before it was noted: the next one writes the same file under the same id', async () => {
    await sent();
    await bring('review');
    await tellEvents(desk);
    let left = 0;
    const dying: Postbox = {
      post: async (mail) => {
        await folder.post(mail);
        left += 1;
        throw new Error('the machine stops here');
      },
    };
    const [job] = await db.execute<{ data: { id: string } }>(sql`select data from pgboss.job where state = 'created' limit 1`);
    const dead = deliverMail(desk, job!.data.id, { room: { server: dying, folder: dying }, write: writeLetter });
    await expect(dead).rejects.toThrow('the machine stops here');
    expect(left).toBe(1);
    expect(await sent()).toHaveLength(4);
    expect(await sent()).toEqual([]);
    const ids = box.read().map(({ text }) => /^Message-ID: (.*)/m.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('was in the hands of a killed instance: another takes it up when its time is over, and it leaves once', async () => {
    await bring('review');
    await tellEvents(desk);
    await db.execute(sql`update pgboss.job set state = 'active', started_on = now() - interval '1 hour' where state = 'created'`);
    expect(await sent()).toEqual([]);
    await worker.tidy();
    expect(await sent()).toHaveLength(4);
    expect(await sent()).toEqual([]);
  });
});

describe('the morning digest', () => {
  it('comes once though two instances look at the clock, with what waits and was not read', async () => {
    const own = await makeTrialDesk(db, 'Desk of mornings');
    const other = openTrialDb(2);
    const document = await addTrialDocument(own);
    const given = [await way.bringTrialClaim(own, document, 'triage'), await way.bringTrialClaim(own, document, 'triage')];
    const looks = await Promise.all(given.map((claimId) => way.look(own, claimId)));
    const claims = looks.map(({ claimId, seen: { seq } }) => ({ claimId, seq }));
    await assignClaims(own.as('edda'), { claims, assigneeId: own.people.cleo });
    await tellEvents(own);
    const [opened = ''] = given;
    await inDesk(own, (tx) => seeNoticesOfClaim(tx, opened, { personId: own.people.cleo, now: new Date() }));
    expect(await sent()).toEqual([]);
    const at = (time: string) => new Date(`2027-01-11T${time}:00+01:00`);
    await lookEverywhere(db, at('07:29'));
    expect(await sent()).toEqual([]);
    await Promise.all([lookEverywhere(db, at('07:30')), lookEverywhere(other.db, at('07:30'))]);
    const mails = await sent();
    expect(mails.filter((mail) => mail.includes('mornings'))).toEqual(['cleo: Desk of mornings: one thing waits for you']);
    await lookEverywhere(db, at('08:30'));
    await lookEverywhere(db, new Date('2027-01-12T07:30:00+01:00'));
    expect((await sent()).filter((mail) => mail.includes('mornings'))).toEqual([]);
    await other.close();
  });
});
