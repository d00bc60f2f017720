import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Capture } from '#lib/captures/queries';
import { verifyQuote } from '#lib/evidence/verify-quote';
import { CapturedPage } from './captured-page';

const AT = new Date('2026-11-29T10:00:00Z');
const [ARCHIVE, TAPE] = ['aa'.repeat(32), 'bb'.repeat(32)];
const [DESK, ID, PERSON] = ['a', 'b', 'c'];

const RECORDING = {
  deskId: DESK,
  sha256: TAPE,
  bytes: 5,
  type: 'video/mp4' as const,
  name: 'paper.example 2026-11-29.mp4',
  keptBy: PERSON,
  keptAt: AT,
};
const CAPTURE: Capture = {
  deskId: DESK,
  id: ID,
  requestedUrl: 'https://paper.example/council.mp4',
  askedBy: PERSON,
  askedAt: AT,
  state: 'captured',
  step: null,
  tries: 1,
  fault: null,
  stoppedBy: null,
  startedAt: AT,
  endedAt: AT,
  method: 'fetch',
  agent: 'Countersign',
  finalUrl: 'https://paper.example/council.mp4',
  status: 200,
  chain: [],
  warnings: [],
  title: '',
  pageFacts: null,
  textSha256: null,
  fileSha256: ARCHIVE,
  screenshotSha256: null,
  pdfSha256: null,
  recordingSha256: TAPE,
};
const REMOVED = {
  deskId: DESK,
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

type Given = Partial<Parameters<typeof CapturedPage>[0]>;
const shown = (given: Given = {}) =>
  renderToStaticMarkup(
    <CapturedPage
      capture={CAPTURE}
      words={null}
      recording={RECORDING}
      askedBy="cleo"
      removed={[]}
      earlier={undefined}
      print={null}
      citing={[]}
      of={undefined}
      show={undefined}
      clock={{ now: AT, timeZone: 'UTC' }}
      mayReplay={false}
      {...given}
    />,
  );
const views = (page: string) => [...page.matchAll(/\?show=(\w+)/g)].map(([, view]) => view);

describe('a recording that was captured by its address', () => {
  it('is played on the page of its capture, which opens with it', () => {
    const page = shown();
    expect(page).toMatch(
      new RegExp(`<video src="/api/v1/files/${TAPE}"[^>]* aria-label="Watch https://paper.example/council.mp4"`),
    );
    expect(views(page)).toEqual(['words', 'recording', 'facts']);
    expect(shown({ show: 'words' })).toContain('A recording stands there. Its words are heard, not read.');
    expect(shown({ show: 'facts' })).toContain(TAPE);
  });

  it('is named, not played, once it was removed', () => {
    const page = shown({ removed: [REMOVED] });
    expect(page).not.toContain('<video');
    expect(page).toContain('rule of 24 months');
  });

  it('says what the copy lacks, of the page as a whole and of what it loads', () => {
    const url = 'https://paper.example/';
    const warnings: Capture['warnings'] = [
      { url, why: 'unfinished' },
      { url, why: 'cut', shown: 16_000, of: 30_000 },
      { url, why: 'no-print' },
      { url: 'https://paper.example/a.png', why: 'failed' },
    ];
    const page = shown({ show: 'facts', capture: { ...CAPTURE, warnings } });
    expect(page).toContain('The picture shows the first 16,000 of 30,000 pixels of the page.');
    expect(page).toContain('Not everything on the page had loaded when it was kept.');
    expect(page).toContain('No print of the page could be made.');
    expect(page).toMatch(/a\.png <span[^>]*>did not load/);
  });

  it('says when it was kept, by day, second and time zone', () => {
    expect(shown({ show: 'facts' })).toContain('29 Nov 2026, 10:00:00 UTC');
  });

  it('leads from its facts to the copies that were kept before it', () => {
    const earlier = { evidenceId: ID, copies: [{ captureId: 'before', keptAt: AT }], total: 1, holding: null };
    expect(shown({ show: 'facts', earlier })).toMatch(/Earlier copies: <a[^>]*href="\/captures\/before"/);
  });

  it('is no view of a page that is none', () => {
    const capture = { ...CAPTURE, recordingSha256: null };
    expect(views(shown({ capture, recording: null }))).toEqual(['words', 'facts']);
  });
});

describe('a captured page that sources rest on', () => {
  const WORDS = 'It began. It costs 52 million crowns in all, the city said.';
  const citing = [
    { claimId: 'claim-1', number: 7, n: 1, proof: null },
    { claimId: 'claim-2', number: 12, n: 3, proof: verifyQuote('52 million crowns', WORDS) },
  ];
  const page = (given: Given = {}) =>
    shown({
      capture: { ...CAPTURE, recordingSha256: null, textSha256: 'cc'.repeat(32) },
      recording: null,
      words: WORDS,
      citing,
      ...given,
    });

  it('leads back to the claim that somebody came from, with its quote marked, in every view', () => {
    const words = page({ of: '12.3' });
    expect(words).toContain('href="/claims/claim-2#source-3"');
    expect(words).toMatch(/<mark id="quote"[^>]*>52 million crowns<\/mark>/);
    expect(words).toContain('?show=facts&amp;of=12.3');
  });

  it('leads back to the first of them where none is named', () => {
    expect(page()).toContain('href="/claims/claim-1#source-1"');
    expect(page({ citing: [] })).not.toContain('href="/claims/');
  });

  it('has a print with a button that says how large it is', () => {
    const print = { ...RECORDING, type: 'application/pdf' as const, bytes: 340_000, sha256: 'dd'.repeat(32) };
    const capture = { ...CAPTURE, pdfSha256: print.sha256 };
    expect(page({ capture, print, show: 'print' })).toMatch(/Open the print \(PDF\).*0\.3 MB/);
  });
});
