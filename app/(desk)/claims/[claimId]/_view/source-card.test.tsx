import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { EvidenceItem } from '#lib/evidence/queries';
import { verifyQuote } from '#lib/evidence/verify-quote';
import { SourceCard } from './source-card';

const AT = new Date('2026-11-29T10:00:00Z');
const [TAPE, SCAN] = ['aa'.repeat(32), 'bb'.repeat(32)];

const ITEM: EvidenceItem = {
  evidenceId: 'evidence',
  n: 1,
  rev: 1,
  sourceId: 'source',
  sourceVersion: 1,
  question: 'veracity',
  stance: 'contradicts',
  tier: 'primary',
  locator: '12:40-13:05',
  quote: '52 million in all',
  quoteProof: null,
  quoteNote: null,
  fileSha256: null,
  readBy: 'cleo',
  snapshotSha256: null,
  captureId: 'capture',
  madeBy: 'person',
  madeAt: AT,
  type: 'recording',
  publisher: 'The council',
  author: null,
  title: 'The council sits',
  url: 'https://paper.example/council.mp3',
  publishedOn: null,
  eventOn: null,
  language: null,
  interest: null,
  originId: null,
  origin: null,
  newestSha256: null,
  newestTypedBy: null,
  typedBy: null,
  keptAt: null,
  capturedAt: AT,
  fileName: null,
  fileType: null,
  fileBytes: null,
  recording: { sha256: TAPE, name: 'paper.example 2026-11-29.mp3', type: 'audio/mpeg', bytes: 5 },
};
const REMOVED = {
  deskId: 'desk',
  seq: 1,
  kind: 'file' as const,
  sha256: TAPE,
  bytes: 5,
  keptAt: AT,
  removedAt: AT,
  rule: 'months' as const,
  months: 24,
  returnedAt: null,
  goneAt: AT,
};

type Given = Partial<Parameters<typeof SourceCard>[0]>;
const shown = (given: Given = {}) =>
  renderToStaticMarkup(
    <SourceCard
      item={ITEM}
      claimId="claim"
      claimLine="It cost 52 million."
      points={[]}
      keptAt={null}
      newer={null}
      changes={[]}
      mayEdit={false}
      lookedAt={null}
      found={null}
      alike={[]}
      removed={[]}
      latest={null}
      earlier={null}
      timeZone="UTC"
      actions={null}
      {...given}
    />,
  );

describe('the earlier copies on a card', () => {
  const copy = (captureId: string, minute: number) => ({ captureId, keptAt: new Date(Date.UTC(2026, 10, 30, 7, minute)) });
  const copies = [copy('second', 30), copy('first', 12)];

  it('are led to, each by its day and minute, with how many more there are', () => {
    const card = shown({ earlier: { evidenceId: 'evidence', copies, total: 4, holding: null } });
    expect(card).toMatch(/Earlier copies: <a[^>]*href="\/captures\/second"[^>]*>30 Nov 2026 07:30<\/a>, <a[^>]*first"/);
    expect(card).toContain('and 2 more');
    expect(card).not.toContain('holds these words');
    expect(shown()).not.toContain('Earlier copies');
  });

  it('say which of them holds a quote that the copy it rests on lacks', () => {
    const card = shown({ earlier: { evidenceId: 'evidence', copies, total: 2, holding: copies[1]! } });
    expect(card).toMatch(/The copy of <a[^>]*href="\/captures\/first"[^>]*>30 Nov 2026 07:12<\/a> holds these words\./);
    expect(card).not.toContain('more');
  });
});

describe('a quote on a card', () => {
  const KEPT = 'It costs 52 million euros in all, the city said.';
  const quoted = (quote: string, more: Partial<EvidenceItem> = {}) => {
    const item = { ...ITEM, quote, readBy: null, recording: null, snapshotSha256: TAPE, quoteProof: verifyQuote(quote, KEPT) };
    return shown({ item: { ...item, ...more }, keptAt: '29 November' });
  };

  it('is green where it stands in the page’s own words, which are said to be captured', () => {
    const card = quoted('costs 52 million euros');
    expect(card).toMatch(/text-signed[^>]*>.*Quote verified/);
    expect(card).toContain('Captured 29 November');
  });

  it('is never green in words that somebody typed: who did, and that the page has others, is said', () => {
    const card = quoted('costs 52 million euros', { typedBy: 'Cleo' });
    expect(card).toContain('Stands in words typed in by Cleo, not in those of the captured page');
    expect(card).toContain('Words typed in 29 November');
    expect(card).not.toContain('text-signed');
    expect(card).not.toContain('Quote verified');
  });

  it('is led by the warning where a bracket stands in place of a number', () => {
    const card = quoted('It costs [99] million euros');
    expect(card.indexOf('A bracket stands for another number')).toBeLessThan(card.indexOf('Quote verified, with gaps'));
    expect(card).not.toContain('text-signed');
    expect(card.split('A bracket stands for another number')).toHaveLength(2);
  });

  it('has yellow for what is proven alone', () => {
    expect(quoted('It costs [99] million euros').split('<details')[0]).not.toContain('--mark');
  });
});

describe('a source that rests on a recording captured by its address', () => {
  it('is played from the moment that is cited', () => {
    const card = shown();
    expect(card).toContain(`<audio src="/api/v1/files/${TAPE}#t=760,785"`);
    expect(card).toContain('Play 12:40 to 13:05');
  });

  it('is played beside a file that somebody brought for it', () => {
    const item = { ...ITEM, fileSha256: SCAN, fileName: 'scan.png', fileType: 'image/png' as const, fileBytes: 5 };
    const card = shown({ item });
    expect(card).toContain(`href="/api/v1/files/${SCAN}"`);
    expect(card).toContain('<audio');
  });

  it('warns of the place that a film says it was made at, and tells when', () => {
    const place = { latitude: 51.5, longitude: 7.25 };
    const nothing = { textSha256: null, starts: null, unread: null, width: null, height: null, device: null, pages: 0, words: 0 };
    const found = { ...nothing, fileSha256: TAPE, takenAt: '2024-12-06 10:20:30 UTC', place };
    const card = shown({ found });
    expect(card).toContain('Made 2024-12-06 10:20:30 UTC, as the file says');
    expect(card).toContain('Sensitive: the recording says where it was made.');
    expect(card).toContain('51.50000° north, 7.25000° east');
  });

  it('is named, not played, once it was removed', () => {
    const card = shown({ removed: [REMOVED] });
    expect(card).not.toContain('<audio');
    expect(card).toContain('rule of 24 months');
  });
});
