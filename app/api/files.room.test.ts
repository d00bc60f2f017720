import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseUrl, env } from '#lib/env/env';
import { startSession } from '#lib/people/sign-in/start-session';
import { writeSecret } from '#app/_server/cookie';
import { makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { trialAudio } from '../../scripts/trial-file';
import { streamOf } from '#lib/keeping/stream-of';
import { GET } from './v1/files/[hash]/route';
import { POST } from './v1/files/route';

const { db, close } = openTrialDb();
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
afterAll(() => Promise.all([close(), admin.end()]));

let desk: TrialDesk;
let other: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of files');
  other = await makeTrialDesk(db, 'Another desk of files');
});

async function cookieOf({ deskId, people }: TrialDesk, who: TrialPerson): Promise<string> {
  const { secret } = await startSession(db, { personId: people[who], deskId });
  return (await writeSecret(secret)).split(';')[0] ?? '';
}

async function send(
  body: ReadableStream<Uint8Array>,
  { at = desk, who = 'cleo' as TrialPerson, name = 'scan.png', headers = {} } = {},
) {
  const request = new Request(`${baseUrl()}/api/v1/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      'x-desk': at.deskId,
      origin: baseUrl(),
      'content-type': 'application/octet-stream',
      cookie: await cookieOf(at, who),
      ...headers,
    },
    body,
    duplex: 'half',
  } as RequestInit);
  const response = await POST(request, { params: Promise.resolve({}) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function open(sha256: string, { at = desk, range = '', ifRange = '' } = {}): Promise<Response> {
  const headers = { cookie: await cookieOf(at, 'otto'), ...(range && { range }), ...(ifRange && { 'if-range': ifRange }) };
  return GET(new Request(`${baseUrl()}/api/v1/files/${sha256}`, { headers }), { params: Promise.resolve({ hash: sha256 }) });
}

const hashOf = (words: string) => createHash('sha256').update(words).digest('hex');
const text = (words: string) => streamOf([new TextEncoder().encode(words)]);
const arriving = () => (existsSync(join(env().BLOB_DIR, 'arriving')) ? readdirSync(join(env().BLOB_DIR, 'arriving')) : []);
const countFiles = async () => (await admin<{ n: number }[]>`select count(*)::int as n from files`)[0]?.n;

describe('a file that is sent', () => {
  it('is kept under its hash, by what its bytes are, and once', async () => {
    const first = await send(trialAudio('one'), { name: 'a “scan”.exe' });
    expect(first).toMatchObject({ status: 201, body: { type: 'audio/mpeg', name: 'a “scan”.exe', bytes: 6 } });
    const again = await send(trialAudio('one'), { name: 'other.png' });
    expect(again.body).toMatchObject({ sha256: first.body.sha256, name: 'a “scan”.exe' });
    expect(arriving()).toEqual([]);
  });

  it('answers a repeated command as the first time, and refuses its id for other bytes', async () => {
    const headers = { 'idempotency-key': '0190a000-0000-7000-8000-00000000f11e' };
    const first = await send(trialAudio('repeated'), { headers });
    expect(await send(trialAudio('repeated'), { headers })).toEqual(first);
    expect(await send(trialAudio('changed'), { headers })).toMatchObject({ status: 409, body: { code: 'operationReused' } });
    expect(arriving()).toEqual([]);
  });

  it('is refused when it is too large, of another kind, empty, broken off or sent by an onlooker, and leaves nothing', async () => {
    const before = await countFiles();
    let left = 52;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(1_000_000)) : controller.close()),
    });
    expect(await send(endless)).toMatchObject({ status: 413, body: { code: 'fileTooLarge' } });
    for (const words of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'PK\u0003\u0004'])
      expect(await send(text(words), { name: 'scan.pdf' })).toMatchObject({ status: 422, body: { code: 'fileTypeUnknown' } });
    expect(await send(streamOf([]))).toMatchObject({ status: 422, body: { code: 'fileEmpty' } });
    const breaks = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('%PDF-1.7')),
      pull: (controller) => controller.error(new Error('aborted')),
    });
    expect(await send(breaks)).toMatchObject({ status: 422, body: { code: 'fileBrokeOff' } });
    expect((await send(trialAudio('onlooker'), { who: 'otto' })).status).toBe(403);
    expect((await send(trialAudio('json'), { headers: { 'content-type': 'application/json' } })).status).toBe(403);
    expect([await countFiles(), arriving()]).toEqual([before, []]);
  });
});

describe('a kept file', () => {
  it('is shown as what it is, runs nothing, and goes out in parts', async () => {
    await send(trialAudio('0123456789'), { name: 'Gespräch (1).mp3' });
    const sha256 = hashOf('ID30123456789');
    const whole = await open(sha256);
    expect(whole.status).toBe(200);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-length': '13',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-disposition': "inline; filename*=UTF-8''Gespr%C3%A4ch%20%281%29.mp3",
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox$/) as string,
    });
    expect(await whole.text()).toBe('ID30123456789');
    const part = await open(sha256, { range: 'bytes=3-6' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 3-6/13', '0123']);
    expect((await open(sha256, { range: 'bytes=13-' })).status).toBe(416);
    const still = (ifRange: string) => open(sha256, { range: 'bytes=3-6', ifRange });
    expect((await still(whole.headers.get('etag')!)).status).toBe(206);
    const other = await still('"another"');
    expect([other.status, other.headers.get('content-range'), await other.text()]).toEqual([200, null, 'ID30123456789']);
    const nobody = await GET(new Request(`${baseUrl()}/api/v1/files/${sha256}`, { headers: { range: 'bytes=3-6' } }), {
      params: Promise.resolve({ hash: sha256 }),
    });
    expect(nobody.status).toBe(401);
  });

  it('may be a film, which is played and never a page', async () => {
    const film = [0, 0, 0, 0x18, ...Buffer.from('ftypmp42<script>alert(1)</script>')];
    const { body } = await send(streamOf([Uint8Array.from(film)]), { name: 'council.html' });
    expect(body).toMatchObject({ type: 'video/mp4', words: 0 });
    const answer = await open(body.sha256 as string);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; media-src 'self'; sandbox",
    });
  });

  it('is this desk’s alone: the same bytes are nobody’s elsewhere until they are sent there', async () => {
    await send(trialAudio('ours'));
    const ours = hashOf('ID3ours');
    expect((await open(ours)).status).toBe(200);
    const there = await open(ours, { at: other });
    expect([there.status, await there.json()]).toEqual([404, await (await open(hashOf('never sent'), { at: other })).json()]);
    await send(trialAudio('ours'), { at: other });
    expect((await open(ours, { at: other })).status).toBe(200);
  });
});
