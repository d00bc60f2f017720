import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { keepInspectedFile } from '#lib/inspection/keep-inspected-file';
import { readInspection, wordsInFile } from '#lib/inspection/queries';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { streamOf } from '#lib/keeping/stream-of';
import { trialFilm } from '../../scripts/trial-film';
import { trialPdf } from '../../scripts/trial-original';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk that looks into a file');
});

const send = (bytes: Uint8Array, name: string) =>
  keepInspectedFile(desk.as('cleo'), { name }, streamOf([Uint8Array.from(bytes)]));

describe('a file that is looked into', () => {
  it('has its words kept page by page, and is refused in words when it is damaged', { timeout: 120_000 }, async () => {
    const { sha256, ...said } = await send(trialPdf([['The bridge is closed.'], ['It costs 52 million crowns.']]), 'minutes.pdf');
    expect(said).toMatchObject({ type: 'application/pdf', words: 9, pages: 2, unread: null });
    expect(await inDesk(desk, (tx) => wordsInFile(tx, sha256))).toMatchObject({
      text: 'The bridge is closed.\n\nIt costs 52 million crowns.',
    });
    expect(await inDesk(desk, (tx) => readInspection(tx, sha256))).toMatchObject({ starts: [0, 23] });
    expect(await answerOf(send(Buffer.from('%PDF-1.4 nothing'), 'a.pdf'))).toBe('invalid originalIsBroken');
  });

  it('says where and when it was made, if it is a film that says so', { timeout: 120_000 }, async () => {
    const { sha256, ...said } = await send(trialFilm(), 'port.mp4');
    expect(said).toMatchObject({ type: 'video/mp4', words: 0, place: { latitude: 51.5, longitude: 7.25 }, alike: [] });
    expect(await inDesk(desk, (tx) => readInspection(tx, sha256))).toMatchObject({
      width: null,
      takenAt: '2024-12-06 10:20:30 UTC',
      place: { latitude: 51.5, longitude: 7.25 },
    });
  });
});
