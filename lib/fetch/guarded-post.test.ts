import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createPlain } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { guardedPost } from '#lib/fetch/guarded-post';
import type { Resolve } from '#lib/fetch/pin-address';

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listen(server: Server | ReturnType<typeof createPlain>): Promise<number> {
  open.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}
const serve = (answer: RequestListener) => listen(createServer(answer));

const at =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
const sent = { body: '{"text":"ü"}', headers: { 'content-type': 'application/json' } };
const post = (url: string, resolve: Resolve, allowedHosts: string[] = [], timeoutMs = 2000) =>
  guardedPost(url, sent, { policy: { allowedHosts, open: 'secure' }, resolve, timeoutMs }).catch(
    (error: { code?: string }) => error.code,
  );

describe('a post to an address that somebody gave', () => {
  it.each([
    ['a name that means this machine', 'https://evil.example/', ['127.0.0.1']],
    ['a name that means it in IPv6', 'https://evil.example/', ['::1']],
    ['a name with one good address and a bad one', 'https://evil.example/', ['93.184.216.34', '10.0.0.1']],
    ['the metadata service', 'https://evil.example/', ['169.254.169.254']],
    ['localhost', 'https://localhost/', ['127.0.0.1']],
    ['an address as a number', 'https://2130706433/', []],
    ['an address in octal', 'https://0177.0.0.1/', []],
    ['an address in hexadecimal', 'https://0x7f.1/', []],
    ['an address in full width', 'https://１２７.0.0.1/', []],
    ['a mapped address', 'https://[::ffff:127.0.0.1]/', []],
    ['an unspecified address', 'https://[::]/', []],
    ['zero', 'https://0/', []],
  ])('never reaches %s', async (_what, url, addresses) => {
    expect(await post(url, at(...addresses))).toBe('private');
  });

  it('asks for the name once and connects to what was judged, though the name means something else a moment later', async () => {
    let hits = 0;
    const port = await serve((_request, response) => {
      hits += 1;
      response.end();
    });
    let asked = 0;
    const rebinding: Resolve = () => {
      asked += 1;
      return at(asked === 1 ? '127.0.0.1' : '127.0.0.2')('');
    };
    expect(await post(`http://chat.example:${port}/`, rebinding, [`chat.example:${port}`])).toEqual({ status: 200 });
    expect([asked, hits]).toEqual([1, 1]);
    const good = at('192.0.2.1');
    expect(await post(`http://127.0.0.1.nip.example:${port}/`, good, ['127.0.0.1.nip.example'], 300)).toMatch(
      /timeout|unreachable/,
    );
    expect(hits).toBe(1);
  });

  it('brings body and headers, and is told the status', async () => {
    const heard: unknown[] = [];
    const port = await serve((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        heard.push(request.method, request.headers.host, request.headers['content-type'], Buffer.concat(parts).toString());
        response.writeHead(204).end();
      });
    });
    expect(await post(`http://chat.example:${port}/a`, at('127.0.0.1'), ['chat.example'])).toEqual({ status: 204 });
    expect(heard).toEqual(['POST', `chat.example:${port}`, 'application/json', sent.body]);
  });

  it('follows no redirect', async () => {
    let hits = 0;
    const target = await serve((_request, response) => {
      hits += 1;
      response.end();
    });
    const port = await serve((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${target}/` }).end();
    });
    expect(await post(`http://chat.example:${port}/`, at('127.0.0.1'), ['chat.example'])).toBe('redirect');
    expect(hits).toBe(0);
  });

  it('waits for nobody who does not answer, neither the name nor the host, and reads no endless answer', async () => {
    const silent = await listen(createPlain(() => {}));
    expect(await post(`http://chat.example:${silent}/`, at('127.0.0.1'), ['chat.example'], 200)).toBe('timeout');
    expect(await post('https://chat.example/', () => new Promise(() => {}), [], 200)).toBe('timeout');
    const dripping = await serve((_request, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await post(`http://chat.example:${dripping}/`, at('127.0.0.1'), ['chat.example'], 300)).toBe('timeout');
    const endless = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', more);
      more();
    });
    expect(await post(`http://chat.example:${endless}/`, at('127.0.0.1'), ['chat.example'])).toEqual({ status: 200 });
  });

  it('says what is wrong', async () => {
    const none: Resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect(await post('https://nowhere.example/', none)).toBe('unknown-host');
    expect(await post('https://nowhere.example/', at())).toBe('unknown-host');
    const port = await listen(createPlain((socket) => socket.destroy()));
    expect(await post(`http://chat.example:${port}/`, at('127.0.0.1'), ['chat.example'])).toBe('unreachable');
  });
});
