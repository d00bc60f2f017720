import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { keepInspectedFile } from '#lib/inspection/keep-inspected-file';
import { findAlike, readInspection, wordsInFile } from '#lib/inspection/queries';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { trialAudio } from '../../scripts/trial-file';
import { streamOf } from '#lib/keeping/stream-of';
import { trialDocx, trialPage, trialPdf } from '../../scripts/trial-original';
import { trialPhoto, trialPicture } from '../../scripts/trial-picture';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let other: TrialDesk;
// A process is started for each file, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk that looks into files');
  other = await makeTrialDesk(db, 'Another desk that looks into files');
});

const send = (bytes: Uint8Array, name: string, at = desk) =>
  keepInspectedFile(at.as('cleo'), { name }, streamOf([Uint8Array.from(bytes)]));

describe('a file that is kept', () => {
  it('has its words read: of a PDF page by page, of a Word file, a page and a text', async () => {
    const pdf = await send(trialPdf([['The bridge is closed.'], ['It costs 52 million crowns.']]), 'minutes.pdf');
    expect(pdf).toMatchObject({ type: 'application/pdf', words: 9, pages: 2, unread: null });
    expect(await inDesk(desk, (tx) => wordsInFile(tx, pdf.sha256))).toMatchObject({
      text: 'The bridge is closed.\n\nIt costs 52 million crowns.',
    });
    expect(await inDesk(desk, (tx) => readInspection(tx, pdf.sha256))).toMatchObject({ starts: [0, 23] });
    expect(await send(trialDocx(['The bridge is closed.']), 'minutes.docx')).toMatchObject({ words: 4, pages: 0 });
    const page = trialPage([
      'The bridge is closed',
      'The council of the valley decided on Monday that it is closed for everybody.',
    ]);
    expect(await send(Buffer.from(page), 'saved.html')).toMatchObject({
      type: 'text/html',
      title: expect.stringMatching(/^The bridge/),
    });
    expect(await send(Buffer.from('Three plain words'), 'notes.txt')).toMatchObject({ type: 'text/plain', words: 3 });
  });

  it('is kept without words where there are none, and says why', async () => {
    expect(await send(trialPdf([[]]), 'scan.pdf')).toMatchObject({ words: 0, unread: 'originalNeedsTranscript' });
    expect(await keepInspectedFile(desk.as('cleo'), { name: 'tape.mp3' }, trialAudio('a tape'))).toMatchObject({
      type: 'audio/mpeg',
      words: 0,
    });
  });

  it('is refused in words when it is damaged or of another kind, and by an onlooker', async () => {
    expect(await answerOf(send(Buffer.from('%PDF-1.4 nothing'), 'a.pdf'))).toBe('invalid originalIsBroken');
    expect(await answerOf(send(Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'a.png'))).toBe('invalid fileTypeUnknown');
    expect(await answerOf(send(Buffer.alloc(0), 'a.png'))).toBe('invalid fileEmpty');
    expect(await answerOf(keepInspectedFile(desk.as('otto'), { name: 'a.txt' }, streamOf([])))).toBe(
      'forbidden only_checker_editor_head',
    );
  });
});

describe('a picture', () => {
  it('is known again on its own desk: smaller, and turned over', async () => {
    const photo = await send(await trialPhoto(11), 'photo.jpg');
    expect(photo).toMatchObject({ place: { latitude: 51.5, longitude: 7.25 }, alike: [] });
    const small = await send(await trialPicture(11).resize(320).webp().toBuffer(), 'small.webp');
    expect(small).toMatchObject({
      type: 'image/webp',
      place: null,
      alike: [{ sha256: photo.sha256, name: 'photo.jpg', isSame: true, isMirrored: false, claims: [] }],
    });
    const turned = await send(await trialPicture(11).flop().png().toBuffer(), 'turned.png');
    expect(turned.alike).toMatchObject([{ isMirrored: true }, { isMirrored: true }]);
    expect(await send(await trialPicture(12).png().toBuffer(), 'else.png')).toMatchObject({ alike: [] });
    expect(await inDesk(desk, (tx) => findAlike(tx, [photo.sha256]))).toHaveLength(2);
    expect(await send(await trialPhoto(11), 'theirs.jpg', other)).toMatchObject({ alike: [] });
  });
});
