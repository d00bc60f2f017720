import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { FetchRefused } from '#lib/fetch/policy';
import { fetchPage, NOT_FETCHED } from '#lib/intake/arrivals/fetch-page';
import { readUpload } from '#lib/intake/arrivals/read-upload';
import { UNREADABLE } from '#lib/intake/readers/original';
import { receiveDocument } from '#lib/intake/receive-document';
import { arrivals, documentVersions } from '#lib/intake/schema';
import { textHash } from '#lib/intake/text-hash';
import refusals from '../../../messages/en/refusals.json';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../../scripts/trial-desk';
import { streamOf } from '#lib/keeping/stream-of';
import { trialDocx, trialPage } from '../../../scripts/trial-original';

const ARTICLE = [
  'The bridge is closed until spring',
  'The council of the valley decided on Monday that the old bridge over the river is closed for everybody until spring.',
  'It costs 52 million crowns, the mayor said, and nobody knows who is going to pay for all of that in the end.',
];
const HEAD = `<meta property="og:site_name" content="Valley Post"><meta name="author" content="Ada Byron">
  <meta property="article:published_time" content="2026-03-02T10:00:00Z">`;

const { db, close } = openTrialDb();
let hits = 0;
const site = createServer((request, response) => {
  hits += 1;
  if (request.url === '/old') return void response.writeHead(301, { location: '/bridge' }).end();
  if (request.url === '/inside') return void response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
  if (request.url === '/gone') return void response.writeHead(410).end('gone');
  if (request.url === '/program') return void response.writeHead(200, { 'content-type': 'application/x-msdownload' }).end('MZ');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
  response.end(gzipSync(trialPage(ARTICLE, HEAD)));
});
let base: string;
let desk: TrialDesk;
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  vi.stubEnv('FETCH_HOSTS', `127.0.0.1:${port}`);
  desk = await makeTrialDesk(db, 'Desk of arrivals');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  site.close();
  await close();
});
beforeEach(() => {
  hits = 0;
});

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
const arriving = () => {
  const folder = join(process.env.BLOB_DIR ?? '', 'arriving');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('a page by its address', () => {
  it('is fetched, kept as it came and read, and the document says where from', async () => {
    const steps: string[] = [];
    const page = await fetchPage(desk.as('edda'), { address: `${base}/old` }, { tell: ({ step }) => steps.push(step) });
    expect(page.text.split('\n\n')).toEqual(ARTICLE);
    expect(page).toMatchObject({ format: 'html', name: 'bridge', finalUrl: `${base}/bridge` });
    expect(page.facts).toMatchObject({
      title: ARTICLE[0],
      byline: 'Ada Byron',
      publisher: 'Valley Post',
      publishedOn: '2026-03-02',
    });
    expect([steps[0], steps.at(-1)]).toEqual(['receiving', 'reading']);
    const { documentId } = await receiveDocument(desk.as('edda'), { text: page.text, arrivalId: page.arrivalId });
    const [row] = await inDesk(desk, (tx) =>
      tx
        .select({ arrival: arrivals, sha256: documentVersions.sha256 })
        .from(documentVersions)
        .innerJoin(arrivals, and(eq(arrivals.deskId, documentVersions.deskId), eq(arrivals.id, documentVersions.arrivalId)))
        .where(eq(documentVersions.documentId, documentId)),
    );
    expect(row?.arrival.chain).toEqual([
      { url: `${base}/old`, status: 301 },
      { url: `${base}/bridge`, status: 200 },
    ]);
    expect([row?.sha256, row?.arrival.textSha256]).toEqual([textHash(page.text), textHash(page.text)]);
    expect(arriving()).toEqual([]);
  });

  it('is fetched once for a repeated command', async () => {
    const ctx = desk.as('edda');
    const first = await fetchPage(ctx, { address: `${base}/bridge` });
    expect(await fetchPage(ctx, { address: `${base}/bridge` })).toEqual(first);
    expect(hits).toBe(1);
    expect(await refusalOf(fetchPage(ctx, { address: `${base}/gone` }))).toBe('operationReused');
  });

  it('is refused in a sentence when it leads inside, is gone, or is no text', async () => {
    const at = (path: string) => refusalOf(fetchPage(desk.as('edda'), { address: path.startsWith('/') ? base + path : path }));
    expect(await at('/inside')).toBe('pagePrivate');
    expect(await at('/gone')).toBe('pageGone');
    expect(await at('/program')).toBe('pageNotReadable');
    expect(await at('http://localhost/')).toBe('pagePrivate');
    expect(await at('http://127.0.0.1:1/')).toBe('pageAddress');
    expect(arriving()).toEqual([]);
  });

  it('is fetched for nobody who may file nothing, and for nobody without end', async () => {
    expect(await refusalOf(fetchPage(desk.as('otto'), { address: `${base}/bridge` }))).toMatch(/^only_/);
    const tries = await Promise.all(
      Array.from({ length: 61 }, () => refusalOf(fetchPage(desk.as('hana'), { address: 'http://localhost/' }))),
    );
    expect(tries).toContain('tooManyFetches');
    expect(hits).toBe(0);
  });
});

describe('a file that somebody sends', () => {
  it('is read as what it is, and the desk alone may rest a document on it', async () => {
    const docx = trialDocx(ARTICLE);
    const file = await readUpload(desk.as('edda'), { name: 'bridge.docx' }, streamOf([docx]));
    expect(file).toMatchObject({ format: 'docx', name: 'bridge.docx', bytes: docx.length, finalUrl: null, pages: null });
    expect(file.text.split('\n\n')).toEqual(ARTICLE);
    const other = await makeTrialDesk(db, 'Another desk of arrivals');
    expect(await refusalOf(receiveDocument(other.as('edda'), { text: 'x', arrivalId: file.arrivalId }))).toBe('missing');
  });

  it('leaves nothing when it cannot be read', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd, 0x49, 0x48, 0x44, 0x52]);
    expect(await refusalOf(readUpload(desk.as('edda'), { name: 'a.docx' }, streamOf([png])))).toBe('originalIsPicture');
    expect(arriving()).toEqual([]);
  });
});

it('whatever keeps a page or a file from being read has its sentence', () => {
  const codes = [...UNREADABLE, ...Object.values(NOT_FETCHED), 'pageGone', 'pageRefused', 'tooManyFetches'];
  expect(codes.filter((code) => !Object.hasOwn(refusals, code))).toEqual([]);
  expect(new FetchRefused('private').code in NOT_FETCHED).toBe(true);
});
