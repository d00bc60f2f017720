import { expect, it } from 'vitest';
import { sourceVersionDigest } from '#lib/evidence/source-version-digest';

const AT = new Date('2026-11-29T10:00:00.000Z');
const [ID, PERSON] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];

const CAPTURE = {
  deskId: ID,
  id: ID,
  requestedUrl: 'https://example.org/page',
  askedBy: PERSON,
  askedAt: AT,
  state: 'captured' as const,
  step: null,
  tries: 1,
  fault: null,
  stoppedBy: null,
  startedAt: AT,
  endedAt: AT,
  method: 'browser' as const,
  agent: 'A browser',
  finalUrl: 'https://example.org/page',
  status: 200,
  chain: [],
  warnings: [],
  title: 'A page',
  pageFacts: null,
  textSha256: 'aa'.repeat(32),
  fileSha256: 'bb'.repeat(32),
  screenshotSha256: 'cc'.repeat(32),
  pdfSha256: null,
  recordingSha256: null,
};

const VERSION = {
  sourceId: ID,
  version: 1,
  type: 'newspaper' as const,
  publisher: 'The Courier',
  author: null,
  title: 'The bill',
  url: 'https://example.org/page',
  publishedOn: null,
  eventOn: null,
  language: null,
  interest: null,
  originId: null,
  origin: null,
  snapshotSha256: 'aa'.repeat(32),
  fileSha256: null,
  file: null,
  captureId: ID,
  capture: CAPTURE,
  madeBy: PERSON,
  madeAt: AT,
  keptBy: PERSON,
  keptAt: AT,
};

it('a source that rests on a captured page has the digest that was recorded before recordings were kept', () => {
  expect(sourceVersionDigest(VERSION)).toBe('1f880850511d023535d49b92fc8ca8ca04ffeaa80cc2c9cd0f83bb7594e76b97');
});

it('the hash of a captured recording is part of the digest of its source', () => {
  const digests = ['dd', 'ee'].map((byte) =>
    sourceVersionDigest({ ...VERSION, capture: { ...CAPTURE, recordingSha256: byte.repeat(32) } }),
  );
  expect(new Set([...digests, sourceVersionDigest(VERSION)]).size).toBe(3);
});
