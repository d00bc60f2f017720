import postgres from 'postgres';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { inDesk } from '#lib/db/in-desk';
import { bringIn } from '#lib/incoming/bring-in';
import { readItem } from '#lib/incoming/list-incoming';
import { sameAs } from '#lib/incoming/same-as';
import { takeItem } from '#lib/incoming/take-item';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
afterAll(async () => {
  await close();
  await admin.end();
});

let desk: TrialDesk;
let itemId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db, 'Desk of what comes in');
  const said = { text: 'A rumour', sender: null, senderId: null, channel: null };
  itemId = (await bringIn(desk.as('cleo'), said)).itemIds[0]!;
});

const attempt = (statement: string) =>
  inDesk(desk, (tx) => tx.execute(statement)).then(
    () => 'done',
    (error: { cause?: { code?: string } }) => error.cause?.code,
  );

/** Changes a row as somebody with the keys of the database could. */
const tamper = (statement: string) =>
  admin.begin(async (sql) => {
    await sql.unsafe('alter table incoming_asks disable trigger user');
    await sql.unsafe(statement);
    await sql.unsafe('alter table incoming_asks enable trigger user');
  });

describe('what came in, in the database', () => {
  it('is changed and moved by events alone', async () => {
    expect(await attempt(`update incoming_items set words = 'x'`)).toBe('42501');
    expect(await attempt(`delete from incoming_asks`)).toBe('42501');
    const copy = `json_populate_record(i, json_build_object('id', gen_random_uuid()))`;
    expect(await attempt(`insert into incoming_items select (${copy}).* from incoming_items i`)).toBe('42501');
  });

  it('shows nothing of it to another desk', async () => {
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await inDesk(other, (tx) => readItem(tx, itemId))).toBeNull();
    expect(await answerOf(takeItem(other.as('cleo'), { itemId, seq: 1 }))).toBe('missing missing');
    const target = { documentId: itemId };
    expect(await answerOf(sameAs(desk.as('cleo'), { itemId, seq: 1, target }))).toBe('missing missing');
  });

  it.each([
    [`update incoming_items set words = 'Another rumour'`, ['item']],
    [`update incoming_asks set sender = 'Somebody else'`, ['digest']],
    [`update incoming_items set stage = 'not-ours', reason = 'opinion'`, ['stage', 'reason']],
  ])('is found when somebody writes past the door: %s', async (statement, columns) => {
    expect((await verifyLedger(desk)).faults).toEqual([]);
    await tamper(`${statement} where desk_id = '${desk.deskId}'`);
    const [fault] = (await verifyLedger(desk)).faults;
    expect(fault).toMatchObject({ code: 'rowChanged', place: { stream: 'incoming', streamId: itemId } });
    expect(fault?.columns).toEqual(columns);
  });
});
