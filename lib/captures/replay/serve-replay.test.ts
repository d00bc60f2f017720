import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayUrlOf } from '#lib/captures/replay/replay-place';
import { streamOf } from '#lib/keeping/stream-of';
import { replayKeyOf, type ReplayGrant, sealGrant } from '#lib/captures/replay/replay-token';
import { serveReplay } from '#lib/captures/replay/serve-replay';
import { blobFolder } from '#lib/keeping/blob-folder';

const KEY = replayKeyOf(Buffer.alloc(32, 3));
const NOW = new Date('2026-11-29T12:00:00Z');
const WACZ = '0123456789';
const folder = mkdtempSync(join(tmpdir(), 'countersign-replay-'));
const secret = join(folder, 'secret.txt');
const blobs = blobFolder(join(folder, 'blobs'));
let server: Server;
let grant: ReplayGrant;

beforeAll(async () => {
  const received = await blobs.receive(streamOf([Buffer.from(WACZ)]), 100);
  await received.keep();
  writeFileSync(join(folder, 'ui.js'), 'ui');
  writeFileSync(join(folder, 'sw.js'), 'sw');
  writeFileSync(secret, 'secret');
  grant = {
    deskId: '0193a0c0-0000-7000-8000-000000000001',
    captureId: '0193a0c0-0000-7000-8000-000000000002',
    sha256: received.sha256,
    bytes: WACZ.length,
    until: new Date(NOW.getTime() + 1000),
  };
  server = serveReplay({ folder, key: KEY, blobs, now: () => NOW });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve);
  });
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is; fetch would tidy it up first. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }), reject);
    });
    call.on('error', reject).end();
  });
}
const addressOf = (token: string) => `/capture/${token}/page.wacz`;
const waczOf = (changes: Partial<ReplayGrant> = {}, key = KEY) => addressOf(sealGrant({ ...grant, ...changes }, key));

describe('the origin of replays', () => {
  it('has its page, the two files, and nothing else', async () => {
    expect(await ask('/?source=x')).toMatchObject({ status: 200, body: expect.stringContaining('<replay-app-main>') as string });
    expect(await ask('/sw.js?stats=1')).toMatchObject({ status: 200, body: 'sw', headers: { 'content-length': '2' } });
    expect(await ask('/ui.js')).toMatchObject({ status: 200, body: 'ui' });
    const others = [
      '/secret.txt',
      '/blobs',
      '/ui.js/',
      '/UI.js',
      '//ui.js',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/sw.js/../secret.txt',
    ];
    for (const path of [
      ...others,
      '/..%5csecret.txt',
      '/capture/',
      `/capture/${grant.sha256}/page.wacz`,
      '/capture/../../secret.txt/page.wacz',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('gives out the one capture of a grant, whole and in parts, from its end too', async () => {
    const path = waczOf();
    expect(await ask(path)).toMatchObject({
      status: 200,
      body: WACZ,
      headers: { 'accept-ranges': 'bytes', 'content-length': '10' },
    });
    expect(await ask(path, { range: 'bytes=2-4' })).toMatchObject({
      status: 206,
      body: '234',
      headers: { 'content-range': 'bytes 2-4/10' },
    });
    expect(await ask(path, { range: 'bytes=-3' })).toMatchObject({ status: 206, body: '789' });
    expect(await ask(path, { range: 'bytes=10-' })).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
    expect(await ask(path, {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '10' } });
    expect((await ask(waczOf({ sha256: '0'.repeat(64) }))).status).toBe(404);
  });

  it('gives nothing for a grant that is over, forged, or put together from two', async () => {
    expect((await ask(waczOf({ until: NOW }))).status).toBe(404);
    expect((await ask(waczOf({}, replayKeyOf(Buffer.alloc(32, 4))))).status).toBe(404);
    const [words] = sealGrant({ ...grant, deskId: grant.captureId }, KEY).split('.');
    const [, mac] = sealGrant(grant, KEY).split('.');
    for (const token of [`${words}.${mac}`, `${words}.`, `${words}`, '.', `${sealGrant(grant, KEY)}.x`, 'e30.e30'])
      expect([token, (await ask(addressOf(token))).status]).toEqual([token, 404]);
  });

  it('asks for nothing elsewhere, is framed by nobody, sets no cookie and tells no address on', async () => {
    for (const path of ['/', '/sw.js', '/ui.js', waczOf(), '/nowhere']) {
      const { headers } = await ask(path, { cookie: 'session=x' });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self' data: blob:");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*|wss?:|'unsafe-eval'/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
  });
});

describe('where replays are', () => {
  const there = { REPLAY_FOLDER: folder, PORT: 3000 };
  const local = 'http://localhost:3000';
  it('is another host than a desk on this machine, and for a desk with an address the one that is named', () => {
    expect(replayUrlOf(there, local)).toBe('http://127.0.0.1:3001');
    expect(replayUrlOf({ ...there, REPLAY_PORT: 4000 }, local)).toBe('http://127.0.0.1:4000');
    const named = { ...there, PUBLIC_URL: 'https://desk.example' };
    expect(replayUrlOf(named, 'https://desk.example')).toBeNull();
    expect(replayUrlOf({ ...named, REPLAY_URL: 'https://replay.example/' }, 'https://desk.example')).toBe(
      'https://replay.example',
    );
  });

  it('is nowhere without the files, and never the desk’s own address', () => {
    expect(replayUrlOf({ PORT: 3000 }, local)).toBeNull();
    expect(replayUrlOf({ ...there, REPLAY_FOLDER: join(folder, 'blobs') }, local)).toBeNull();
    expect(replayUrlOf({ ...there, REPLAY_URL: 'http://localhost:3000/replay' }, local)).toBeNull();
  });
});
