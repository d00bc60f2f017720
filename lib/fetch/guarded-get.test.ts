import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createPlain, type Server } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Fetched, guardedGet } from '#lib/fetch/guarded-get';
import type { Resolve } from '#lib/fetch/pin-address';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  open.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
const serve = (answer: RequestListener) => listen(createServer(answer));

const at =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

interface Odd {
  resolve?: Resolve;
  timeoutMs?: number;
  mostBytes?: number;
  isWanted?: (type: string) => boolean;
  signal?: AbortSignal;
  allowedHosts?: string[];
}
/** The test's own site is called page.example and lies on this machine, as an operator may allow it. */
const get = (url: string, { resolve = at('127.0.0.1'), timeoutMs = 2000, allowedHosts = ['page.example'], ...odd }: Odd = {}) =>
  guardedGet(url, { policy: { allowedHosts, open: 'web' }, resolve, timeoutMs, ...odd });
const faultOf = (url: string, odd?: Odd) =>
  get(url, odd).then(
    ({ status }) => `status ${status}`,
    (error: { code?: string }) => error.code,
  );

/** Thirty-seven addresses that lead somewhere else than they look: what is said instead of a connection. */
const MATRIX: [address: string, resolved: string[]][] = [
  ['http://127.0.0.1/', []],
  ['http://127.1/', []],
  ['http://2130706433/', []],
  ['http://0x7f000001/', []],
  ['http://0177.0.0.1/', []],
  ['http://１２７.0.0.1/', []],
  ['http://0/', []],
  ['http://0.0.0.0/', []],
  ['http://10.0.0.1/', []],
  ['http://172.16.0.1/', []],
  ['http://192.168.1.1/', []],
  ['http://169.254.169.254/latest/meta-data/', []],
  ['http://100.100.100.200/', []],
  ['http://168.63.129.16/', []],
  ['http://100.64.0.1/', []],
  ['http://192.0.0.192/', []],
  ['http://198.18.0.1/', []],
  ['http://224.0.0.1/', []],
  ['http://255.255.255.255/', []],
  ['http://[::1]/', []],
  ['http://[::]/', []],
  ['http://[::127.0.0.1]/', []],
  ['http://[::ffff:127.0.0.1]/', []],
  ['http://[::ffff:7f00:1]/', []],
  ['http://[64:ff9b::7f00:1]/', []],
  ['http://[2002:7f00:1::]/', []],
  ['http://[2001:0:7f00:1::]/', []],
  ['http://[fc00::1]/', []],
  ['http://[fe80::1]/', []],
  ['http://[fec0::1]/', []],
  ['http://[fd00:ec2::254]/', []],
  ['http://localhost/', ['127.0.0.1']],
  ['http://printer.local/', ['93.184.216.34']],
  ['http://metadata.google.internal/', ['93.184.216.34']],
  ['http://looks-public.example/', ['10.0.0.1']],
  ['http://both.example/', ['93.184.216.34', '127.0.0.1']],
  ['http://six.example/', ['93.184.216.34', '::1']],
];

describe('a page that somebody asks for by its address', () => {
  it.each(MATRIX)('is never %s', async (url, addresses) => {
    expect(await faultOf(url, { resolve: at(...addresses) })).toBe('private');
  });

  it('stands at the schemes and ports of web pages, without a password in the address', async () => {
    for (const url of [
      'file:///etc/passwd',
      'ftp://a.example/',
      'gopher://a.example/',
      'data:text/html,a',
      'http://a.example:22/',
      'http://a.example:25/',
      'https://a.example:5432/',
      'http://name:secret@a.example/',
      'a.example',
      '',
    ])
      expect([url, await faultOf(url)]).toEqual([url, 'address']);
    for (const port of ['', ':80', ':443', ':8080', ':8443'])
      expect(await faultOf(`http://a.example${port}/`, { resolve: at('10.0.0.1') })).toBe('private');
  });

  it('is asked of the address that was judged, though its name means another a moment later', async () => {
    let asked = 0;
    const rebinding: Resolve = () => {
      asked += 1;
      return at(asked === 1 ? '192.0.2.1' : '127.0.0.1')('');
    };
    let hits = 0;
    const port = await serve((_request, response) => {
      hits += 1;
      response.end();
    });
    expect(await faultOf(`http://page.example:${port}/`, { resolve: rebinding, timeoutMs: 300 })).toMatch(/timeout|unreachable/);
    expect([asked, hits]).toEqual([1, 0]);
    expect(await faultOf(`http://page.example:${port}/`, { resolve: rebinding })).toBe('status 200');
    expect([asked, hits]).toEqual([2, 1]);
  });

  it('comes with everything that was said: redirects, headers in their order, every byte, times', async () => {
    const page = gzipSync('<p>Grüße</p>');
    const port = await serve((request, response) => {
      if (request.url === '/old') {
        response.writeHead(302, { Location: '/new#part' }).end('moved');
        return;
      }
      response.writeHead(200, [
        ['X-Two', 'a'],
        ['content-TYPE', 'Text/HTML; charset=utf-8'],
        ['X-Two', 'b'],
        ['Content-Encoding', 'gzip'],
      ] as never);
      response.write(page.subarray(0, 5));
      response.end(page.subarray(5));
    });
    const base = `http://page.example:${port}`;
    const fetched = (await get(`${base}/old`)) as Fetched;
    expect(fetched).toMatchObject({ finalUrl: `${base}/new`, status: 200, contentType: 'Text/HTML; charset=utf-8' });
    expect(fetched.body.toString()).toBe('<p>Grüße</p>');
    const [moved, last] = fetched.exchanges;
    expect([moved?.url, moved?.status, moved?.ip]).toEqual([`${base}/old`, 302, '127.0.0.1']);
    expect(moved?.wire.toString()).toMatch(/^HTTP\/1\.1 302 Found\r\nLocation: \/new#part\r\n/);
    expect(last?.headers.slice(0, 4).map(([name]) => name)).toEqual(['X-Two', 'content-TYPE', 'X-Two', 'Content-Encoding']);
    expect(last?.wire.toString('latin1')).toMatch(/^HTTP\/1\.1 200 OK\r\nX-Two: a\r\n[^]*\r\n\r\n5\r\n[^]*\r\n0\r\n\r\n$/);
    expect(last?.wire.includes(page.subarray(5))).toBe(true);
    expect(fetched.endedAt.getTime()).toBeGreaterThanOrEqual(moved?.askedAt.getTime() ?? Infinity);
  });

  it('is not looked for where a redirect leads inside, in a circle, too far, or to no page', async () => {
    const inside = await serve((_request, response) => {
      response.end('secret');
    });
    const port = await serve((request, response) => {
      const n = Number(/^\/hop(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
      const next: Record<string, string> = {
        '/private': 'http://10.0.0.1/',
        '/loopback': `http://127.0.0.1:${inside}/`,
        '/file': 'file:///etc/passwd',
        '/circle': '/circle2',
        '/circle2': '/circle',
      };
      response.writeHead(302, { location: next[request.url ?? ''] ?? (n < 9 ? `/hop${n + 1}` : '/') }).end();
    });
    const base = `http://page.example:${port}`;
    expect(await faultOf(`${base}/private`)).toBe('private');
    expect(await faultOf(`${base}/loopback`)).toBe('address');
    expect(await faultOf(`${base}/file`)).toBe('address');
    expect(await faultOf(`${base}/circle`)).toBe('redirects');
    expect(await faultOf(`${base}/hop0`)).toBe('redirects');
    expect(await faultOf(`${base}/hop5`)).toBe('redirects');
  });

  it('is unpacked whatever it is packed with', async () => {
    const words = Buffer.from('words '.repeat(1000));
    const packed: Record<string, Buffer> = {
      gzip: gzipSync(words),
      'x-gzip': gzipSync(words),
      br: brotliCompressSync(words),
      deflate: deflateSync(words),
      'deflate, gzip': gzipSync(deflateRawSync(words)),
      identity: words,
    };
    const port = await serve((request, response) => {
      const encoding = decodeURIComponent(request.url?.slice(1) ?? '');
      response.writeHead(200, { 'content-encoding': encoding }).end(packed[encoding] ?? 'x');
    });
    for (const encoding of Object.keys(packed)) {
      const { body } = await get(`http://page.example:${port}/${encodeURIComponent(encoding)}`);
      expect([encoding, body.equals(words)]).toEqual([encoding, true]);
    }
    expect(await faultOf(`http://page.example:${port}/zstd`)).toBe('packing');
    expect(await faultOf(`http://page.example:${port}/${encodeURIComponent('gzip, gzip, gzip, gzip')}`)).toBe('packing');
  });

  it('is given up when little becomes much, while everybody else has their turn', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    const port = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    expect(await faultOf(`http://page.example:${port}/`, { mostBytes: 20_000_000, timeoutMs: 10_000 })).toBe('too-large');
    clearInterval(beat);
    expect(longest).toBeLessThan(500);
  });

  it('is given up when it does not end, comes too slowly, or breaks off', async () => {
    const endless = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', more);
      more();
    });
    expect(await faultOf(`http://page.example:${endless}/`, { mostBytes: 5_000_000 })).toBe('too-large');
    const dripping = await serve((_request, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await faultOf(`http://page.example:${dripping}/`, { timeoutMs: 300 })).toBe('timeout');
    const silent = await listen(createPlain(() => {}));
    expect(await faultOf(`http://page.example:${silent}/`, { timeoutMs: 200 })).toBe('timeout');
    expect(await faultOf('http://page.example/', { resolve: () => new Promise(() => {}), timeoutMs: 200 })).toBe('timeout');
    const short = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('x', () => response.destroy());
    });
    expect(await faultOf(`http://page.example:${short}/`)).toBe('unreachable');
  });

  it('is not received when it is of a kind that nobody wants, and stops when nobody waits', async () => {
    let sent = 0;
    const port = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-msdownload' });
      const more = setInterval(() => {
        sent += 1;
        response.write('MZ');
      }, 10);
      request.on('close', () => clearInterval(more));
    });
    expect(await faultOf(`http://page.example:${port}/`, { isWanted: (type) => type === 'text/html' })).toBe('type');
    expect(sent).toBeLessThan(5);
    const waiting = new AbortController();
    const stopped = faultOf(`http://page.example:${port}/`, { signal: waiting.signal });
    setTimeout(() => waiting.abort(), 50);
    expect(await stopped).toBe('timeout');
  });

  it('says what is wrong when there is nobody', async () => {
    const none: Resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect(await faultOf('https://nowhere.example/', { resolve: none })).toBe('unknown-host');
    expect(await faultOf('https://nowhere.example/', { resolve: at() })).toBe('unknown-host');
    const port = await listen(createPlain((socket) => socket.destroy()));
    expect(await faultOf(`http://page.example:${port}/`)).toBe('unreachable');
  });
});
