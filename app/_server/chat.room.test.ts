import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { openDb } from '#lib/db/connection';
import { chatHooks, deliveries } from '#lib/notices/schema';
import { tellEvents } from '#lib/notices/tell-events';
import { MOST_TRIES } from '#lib/sending/attempt';
import type { ChatBody } from '#lib/sending/chat/post-chat';
import { deliverChat } from '#lib/sending/chat/deliver-chat';
import { removeChat, renewChatSecret, setChat } from '#lib/sending/chat/set-chat';
import { testChat } from '#lib/sending/chat/test-chat';
import { listFailed } from '#lib/sending/list-failed';
import { sendAgain } from '#lib/sending/send-again';
import { writeChat } from '#app/_server/write-chat';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { openTrialWorker } from '../../scripts/trial-post';

const { db, close } = openTrialDb();
const admin = openDb(process.env.TEST_ADMIN_URL ?? '', { connections: 1 });
const worker = openTrialWorker({
  'deliver-mail': () => Promise.resolve(),
  'read-with-model': () => Promise.resolve(),
  'deliver-chat': ({ deskId, id }) => deliverChat({ db, deskId }, id, writeChat),
});

interface Heard {
  headers: IncomingHttpHeaders;
  body: string;
}
const heard: Heard[] = [];
let status = 200;
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    heard.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('{}');
  });
});

let desk: TrialDesk;
let documentId: string;
let url: string;
beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  process.env.CHAT_HOSTS = ` 127.0.0.1:${port} , chat.local`;
  url = `http://127.0.0.1:${port}/hooks/a`;
  desk = await makeTrialDesk(db, 'Desk of <!channel>');
  documentId = await addTrialDocument(desk);
});
afterAll(async () => {
  await Promise.all([worker.stop(), close(), admin.close(), new Promise((resolve) => server.close(resolve))]);
  delete process.env.CHAT_HOSTS;
});

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
async function said(): Promise<ChatBody[]> {
  heard.splice(0);
  await tellEvents(desk);
  await worker.workOff();
  return heard.map(({ body }) => JSON.parse(body) as ChatBody);
}

/** As a receiver does it who has read Standard Webhooks and nothing of ours. */
function isSigned({ headers, body }: Heard, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = createHmac('sha256', key).update(content).digest();
  const given = String(headers['webhook-signature'])
    .split(' ')
    .map((each) => Buffer.from(each.replace('v1,', ''), 'base64'));
  const isNow = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp'])) < 300;
  return isNow && given.some((mac) => mac.length === expected.length && timingSafeEqual(mac, expected));
}

describe('the chat of a desk', () => {
  it('is set by the head alone, at an address that may be asked', async () => {
    await expect(setChat(desk.as('edda'), { url, topics: ['sign'] })).rejects.toMatchObject({ code: 'only_head' });
    for (const bad of ['http://chat.example.org/', 'https://chat.example.org:22/', 'https://a:b@chat.example.org/'])
      await expect(setChat(desk.as('hana'), { url: bad, topics: ['sign'] })).rejects.toMatchObject({ code: 'chatAddress' });
    await expect(testChat(desk.as('hana'), {})).rejects.toMatchObject({ code: 'chatNotSet' });
    await bring('review');
    expect(await said()).toEqual([]);
  });

  it('hears once of one command what the head chose, signed, without words that people typed', async () => {
    const { secret } = await setChat(desk.as('hana'), { url, topics: ['sign', 'news'] });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const claimId = await bring('review');
    const [body, ...more] = await said();
    expect(more).toEqual([]);
    expect(body).toMatchObject({ type: 'notice', items: [{ kind: 'to-countersign' }] });
    expect(body?.text).toMatch(/^C-\d+: ready to countersign http:\/\/localhost:\d+\/claims\/[0-9a-f-]{36}$/);
    expect(body?.text).toContain(claimId);
    expect(JSON.stringify(body)).not.toMatch(/bridge|channel|crowns/);
    expect(isSigned(heard[0]!, secret!)).toBe(true);
    expect(isSigned({ ...heard[0]!, body: `${heard[0]!.body} ` }, secret!)).toBe(false);
    await way.signTrialClaim(desk, claimId, 'edda');
    expect((await said()).map(({ items }) => items.map(({ kind }) => kind))).toEqual([['countersigned']]);
  });

  it('hears nothing of what is done by then', async () => {
    const claimId = await bring('review');
    await tellEvents(desk);
    await way.signTrialClaim(desk, claimId, 'edda');
    expect((await said()).flatMap(({ items }) => items.map(({ kind }) => kind))).toEqual(['countersigned']);
  });

  it('keeps its secret while the address stays, gets another with another address or when the head asks', async () => {
    expect(await setChat(desk.as('hana'), { url, topics: ['sign'] })).toEqual({ secret: null });
    const hana = desk.as('hana');
    const first = await renewChatSecret(hana, {});
    expect(await renewChatSecret(hana, {})).toEqual(first);
    const second = await renewChatSecret(desk.as('hana'), {});
    expect(second.secret).not.toBe(first.secret);
    heard.splice(0);
    expect(await testChat(desk.as('hana'), {})).toEqual({ fault: null });
    expect([isSigned(heard[0]!, second.secret!), isSigned(heard[0]!, first.secret!)]).toEqual([true, false]);
    const moved = await setChat(desk.as('hana'), { url: `${url}b`, topics: ['sign'] });
    expect(moved.secret).not.toBe(second.secret);
    await setChat(desk.as('hana'), { url, topics: ['sign'] });
  });

  it('leaves its secret nowhere unwrapped, and another desk’s wrapping does not open', async () => {
    const { secret } = await renewChatSecret(desk.as('hana'), {});
    const bare = secret!.slice('whsec_'.length, -1);
    const [{ found } = { found: '' }] = await admin.db.execute<{ found: string }>(
      sql`select string_agg(t.row, ' ') as found from (
        select answer::text as row from operations union all select body::text from events union all select data::text from pgboss.job
        union all select to_jsonb(h)::text from chat_hooks h) t`,
    );
    expect(found).toContain('change-desk');
    expect(found).not.toContain(bare);
    const other = await makeTrialDesk(db, 'Another desk');
    await setChat(other.as('hana'), { url, topics: ['sign'] });
    const [mine] = await inDesk(desk, (tx) => tx.select().from(chatHooks));
    await inDesk(other, (tx) => tx.update(chatHooks).set({ wrapped: mine!.wrapped }));
    await expect(testChat(other.as('hana'), {})).rejects.toThrow('does not open the secret of the chat');
    expect(await inDesk(desk, (tx) => tx.select().from(chatHooks))).toHaveLength(1);
  });

  it('says in a code why a test did not arrive', async () => {
    const faults: (string | null)[] = [];
    for (const [answer, address] of [
      [500, url],
      [404, url],
      [302, url],
      [200, 'https://127.0.0.1/'],
      [200, 'https://[::ffff:10.0.0.1]/'],
    ] as const) {
      status = answer;
      await setChat(desk.as('hana'), { url: address, topics: ['sign'] });
      faults.push((await testChat(desk.as('hana'), {})).fault);
    }
    status = 200;
    await setChat(desk.as('hana'), { url, topics: ['sign'] });
    expect(faults).toEqual(['chat-busy', 'chat-refused', 'chat-redirect', 'chat-private', 'chat-private']);
  });

  it('that is down is tried five times under one id, then shown, and sent again when the head asks', async () => {
    status = 500;
    const claimId = await bring('review');
    await tellEvents(desk);
    heard.splice(0);
    for (let tries = 0; tries < MOST_TRIES + 2; tries++) await worker.workOff();
    expect(heard).toHaveLength(MOST_TRIES);
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [failed, ...more] = await inDesk(desk, listFailed);
    expect(more).toEqual([]);
    expect(failed).toMatchObject({ channel: 'chat', reason: 'chat-busy', tries: MOST_TRIES, to: null });
    status = 200;
    await sendAgain(desk.as('hana'), { deliveryId: failed!.id });
    expect((await said()).map(({ text }) => text.includes(claimId))).toEqual([true]);
    expect(await inDesk(desk, listFailed)).toEqual([]);
  });

  it('is tried no more when it says that it is gone', async () => {
    status = 410;
    await bring('review');
    await said();
    await worker.workOff();
    expect(heard).toHaveLength(1);
    status = 200;
    await inDesk(desk, (tx) => tx.delete(deliveries).where(eq(deliveries.state, 'failed')));
  });

  it('hears of nothing once it is removed, not even of what was planned', async () => {
    await bring('review');
    await tellEvents(desk);
    await removeChat({ ...desk.as('hana'), opId: randomUUID() }, {});
    expect(await said()).toEqual([]);
    const rows = await inDesk(desk, (tx) => tx.select().from(chatHooks));
    expect(rows).toEqual([]);
  });
});
