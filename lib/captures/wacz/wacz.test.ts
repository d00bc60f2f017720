import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CapturedPage, Exchange } from '#lib/captures/exchange';
import { captureKeyOf, fingerprintOf } from '#lib/captures/wacz/signing-key';
import { indexOf, verifyWacz } from '#lib/captures/wacz/verify-wacz';
import { writeWacz } from '#lib/captures/wacz/write-wacz';

const at = new Date('2026-11-29T10:00:00.123Z');
const key = captureKeyOf(Buffer.alloc(32, 7), '0193a0c0-0000-7000-8000-000000000001');
const base: Exchange = {
  url: 'https://paper.example/dam?id=4',
  at,
  method: 'GET',
  requestHeaders: [
    ['User-Agent', 'Countersign'],
    ['Cookie', 'session=secret-cookie'],
    ['Authorization', 'Basic secret-word'],
  ],
  status: 200,
  statusText: 'OK',
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Encoding', 'br'],
    ['Content-Length', '17'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
  ],
  body: Buffer.from('<p>The dam cost 52 million crowns, said the minister – “more than planned”.</p>'),
  isWireExact: false,
};
const page: CapturedPage = {
  url: base.url,
  at,
  title: 'The dam',
  text: 'The dam cost 52 million crowns, said the minister – “more than planned”.',
  exchanges: [
    {
      ...base,
      url: 'https://paper.example/old',
      status: 302,
      statusText: 'Found',
      headers: [['Location', '/dam?id=4']],
      body: Buffer.alloc(0),
    },
    base,
    {
      ...base,
      url: 'https://paper.example/logo.png',
      headers: [['Content-Type', 'image/png']],
      body: Buffer.from([137, 80, 0, 255]),
    },
  ],
  renditions: [{ name: 'screenshot.png', bytes: Buffer.from([137, 80, 78, 71]) }],
};

let wacz: Uint8Array;
beforeAll(async () => {
  wacz = await writeWacz(page, key);
});
const partsOf = (file: string) => Buffer.from(unzipSync(wacz)[file]!).toString();

describe('a capture file', () => {
  it('holds what was captured, listed and signed, and verifies', async () => {
    expect(Object.keys(unzipSync(wacz))).toEqual([
      'archive/data.warc.gz',
      'indexes/index.cdx',
      'pages/pages.jsonl',
      'evidence/screenshot.png',
      'datapackage.json',
      'datapackage-digest.json',
    ]);
    expect(await verifyWacz(wacz)).toEqual({ faults: [], publicKey: key.publicKey });
    expect(JSON.parse(partsOf('pages/pages.jsonl').split('\n')[1]!)).toMatchObject({ url: base.url, text: page.text });
  });

  it('has an index that finds each answer at its place, the same as one made anew', async () => {
    const archive = unzipSync(wacz)['archive/data.warc.gz']!;
    const lines = partsOf('indexes/index.cdx').trimEnd().split('\n');
    expect(`${lines.join('\n')}\n`).toBe(await indexOf(archive));
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const { url, offset, length, digest } = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>;
      const record = gunzipSync(archive.subarray(Number(offset), Number(offset) + Number(length))).toString('latin1');
      expect(record).toContain(`WARC-Target-URI: ${url}\r\n`);
      expect(record).toContain('WARC-Type: response\r\n');
      expect(record).toContain(`WARC-Payload-Digest: sha256:${digest}\r\n`);
    }
  });

  it('keeps no secret of the request, every cookie of the answer, and no length that no longer fits', () => {
    const records = gunzipSync(unzipSync(wacz)['archive/data.warc.gz']!).toString('latin1');
    expect(records).not.toContain('secret');
    expect(records).toContain('a=1');
    expect(records).toContain('b=2');
    expect(records).toMatch(/x-orig-content-encoding: br\r\n/i);
    expect(records).not.toMatch(/\r\ncontent-encoding:/i);
    expect(records).toContain(`content-length: ${base.body.length}\r\n`);
  });

  it('leaves wire-exact headers as they came', async () => {
    const exact = await writeWacz({ ...page, exchanges: [{ ...base, isWireExact: true }] }, key);
    expect(gunzipSync(unzipSync(exact)['archive/data.warc.gz']!).toString('latin1')).toContain(
      'Content-Encoding: br\r\nContent-Length: 17\r\n',
    );
  });

  it('is found out when any byte of it is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(wacz.length - 1), fc.integer({ min: 1, max: 255 }), async (place, bits) => {
        const forged = Uint8Array.from(wacz);
        forged[place] = forged[place]! ^ bits;
        const { faults } = await verifyWacz(forged);
        if (faults.length > 0) return true;
        // What is no content may differ: the times and attributes of the container.
        return isDeepEqual(unzipSync(forged), unzipSync(wacz));
      }),
      { numRuns: 300 },
    );
  });

  it('is found out when a letter of its key is written in another alphabet that stands for the same bytes', async () => {
    const file = Buffer.from(wacz).toString('latin1');
    const [publicKey = ''] = /(?<="publicKey":\s?")[^"]+/u.exec(file) ?? [];
    const place = file.indexOf(publicKey) + publicKey.search(/[+/]/);
    const forged = Uint8Array.from(wacz);
    forged[place] = forged[place] === 43 ? 45 : 95; // "+" is "-" and "/" is "_" where an address is meant (RFC 4648, 5)
    expect((await verifyWacz(forged)).faults).toEqual([{ fault: 'signature', path: 'datapackage-digest.json' }]);
  });

  it('is found out when somebody signs changed words with a key of their own', async () => {
    const other = captureKeyOf(Buffer.alloc(32, 8), 'somebody');
    const forged = await verifyWacz(await writeWacz({ ...page, text: 'The dam cost 40 million crowns.' }, other));
    expect(forged.faults).toEqual([]);
    expect(fingerprintOf(forged.publicKey!)).not.toBe(fingerprintOf(key.publicKey));
  });

  it('says what it is not', async () => {
    expect((await verifyWacz(Buffer.from('no zip'))).faults).toEqual([{ fault: 'no-zip', path: '' }]);
  });
});

function isDeepEqual(a: Record<string, Uint8Array>, b: Record<string, Uint8Array>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => b[name] && Buffer.compare(a[name]!, b[name]) === 0);
}

it('draws the same key for the same desk, another for another', () => {
  const again = captureKeyOf(Buffer.alloc(32, 7), '0193a0c0-0000-7000-8000-000000000001');
  expect(again.publicKey).toBe(key.publicKey);
  expect(captureKeyOf(Buffer.alloc(32, 7), 'another').publicKey).not.toBe(key.publicKey);
});
