import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { askCapture } from '#lib/captures/ask-capture';
import { captureOf } from '#lib/captures/queries';
import { addEvidence } from '#lib/evidence/add-evidence';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { readEvidence } from '#lib/evidence/queries';
import { readKeptCopy } from '#lib/evidence/read-kept-copy';
import { tryQuote } from '#lib/evidence/try-quote';
import { findAlike } from '#lib/inspection/queries';
import { inspections } from '#lib/inspection/schema';
import { keepFile } from '#lib/keeping/keep-file';
import { addTrialCapture, addTrialRecording } from '../../scripts/trial-capture';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { trialPng } from '../../scripts/trial-file';

const { db, close } = openTrialDb();
afterAll(close);

const WORDS = 'The bridge cost 52 million crowns in all, the city said.';
const QUOTE = 'cost 52 million crowns';
const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
const FACTS = { type: 'newspaper' as const, publisher: 'The Courier', title: 'The bill', url: 'https://example.org/page' };

let desk: TrialDesk;
let other: TrialDesk;
let claimId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with pages');
  other = await makeTrialDesk(db, 'Another desk with pages');
  claimId = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
});

async function add(captureId: string, more: object = {}) {
  const source = { ...FACTS, captureId };
  return addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source, ...USE, ...more });
}
const evidence = () => inDesk(desk, (tx) => readEvidence(tx, claimId));

describe('evidence that rests on a captured page', () => {
  it('has its quote proven against the words of the page, and shows them with the quote in its place', async () => {
    const captureId = await addTrialCapture(desk, WORDS);
    expect((await tryQuote(desk.as('cleo'), { captureId, quote: QUOTE })).proof).toMatchObject({ level: 'exact' });
    await add(captureId, { quote: QUOTE });
    const [item] = await evidence();
    expect(item).toMatchObject({ captureId, quoteProof: { level: 'exact' } });
    const copy = await inDesk(desk, (tx) => readKeptCopy(tx, { claimId, n: item!.n }));
    const [{ start, end }] = copy.item.quoteProof!.spans as [{ start: number; end: number }];
    expect([copy.text, copy.text?.slice(start, end)]).toEqual([WORDS, QUOTE]);
  });

  it('has it proven again when the page is kept again and other words stand there', async () => {
    const [item] = await evidence();
    const captureId = await addTrialCapture(desk, 'The bridge cost 61 million crowns in all.');
    const input = { ...(await way.look(desk, claimId)), evidenceId: item!.evidenceId, source: { ...FACTS, captureId }, ...USE };
    await changeEvidence(desk.as('cleo'), { ...input, quote: QUOTE });
    expect((await evidence())[0]).toMatchObject({ captureId, quoteProof: { level: 'absent' } });
  });

  it('rests on no page that was not captured, nor on one of another desk', async () => {
    const { id } = await askCapture(desk.as('cleo'), { url: 'https://example.org/waiting' });
    expect(await answerOf(add(id))).toBe('conflict captureNotThere');
    expect(await answerOf(add(await addTrialCapture(other, WORDS)))).toBe('missing missing');
  });

  it('belongs to the address it was made of: another address leaves it, and its words, behind', async () => {
    const captureId = await addTrialCapture(desk, WORDS);
    const { evidenceId } = await add(captureId, { quote: QUOTE });
    const change = async (source: object) =>
      changeEvidence(desk.as('cleo'), {
        ...(await way.look(desk, claimId)),
        evidenceId,
        source: { ...FACTS, ...source },
        ...USE,
        quote: QUOTE,
      });
    const standing = async () => (await evidence()).find((item) => item.evidenceId === evidenceId);
    await change({ title: 'The bill, again', captureId });
    expect(await standing()).toMatchObject({ captureId, quoteProof: { level: 'exact' } });
    const elsewhere = 'https://example.org/elsewhere';
    expect(await answerOf(change({ url: elsewhere, captureId: await addTrialCapture(desk, WORDS) }))).toBe(
      'conflict captureOfAnother',
    );
    await change({ url: elsewhere });
    expect(await standing()).toMatchObject({ captureId: null, snapshotSha256: null, quoteProof: null });
  });

  it('keeps the words that somebody pasted for it when its address or its name is another', async () => {
    const captureId = await addTrialCapture(desk, 'Nothing of the kind.');
    const { evidenceId } = await addEvidence(desk.as('cleo'), {
      ...(await way.look(desk, claimId)),
      source: { ...FACTS, captureId, snapshot: WORDS },
      ...USE,
      quote: QUOTE,
    });
    for (const more of [{ captureId, title: 'Renamed' }, { url: 'https://example.org/elsewhere' }]) {
      const seen = await way.look(desk, claimId);
      await changeEvidence(desk.as('cleo'), { ...seen, evidenceId, source: { ...FACTS, ...more }, ...USE, quote: QUOTE });
      const item = (await evidence()).find((each) => each.evidenceId === evidenceId);
      expect(item?.quoteProof).toMatchObject({ level: 'exact' });
    }
  });
});

describe('words that somebody typed or pasted', () => {
  const PAGE = 'The bridge cost 61 million crowns in all.';
  const standing = async (evidenceId: string) => (await evidence()).find((item) => item.evidenceId === evidenceId);
  const typed = async (source: object) =>
    addEvidence(desk.as('cleo'), {
      ...(await way.look(desk, claimId)),
      source: { ...FACTS, snapshot: WORDS, ...source },
      ...USE,
      quote: QUOTE,
    });

  it('are never shown as those of the page that was captured: proof and item say who typed them', async () => {
    const captureId = await addTrialCapture(desk, PAGE);
    const trial = await tryQuote(desk.as('cleo'), { captureId, snapshot: WORDS, quote: QUOTE });
    expect(trial.proof).toMatchObject({ level: 'exact', typedBy: 'cleo' });
    const { evidenceId } = await typed({ captureId });
    expect(await standing(evidenceId)).toMatchObject({
      captureId,
      typedBy: 'cleo',
      quoteProof: { level: 'exact', typedBy: 'cleo' },
    });
  });

  it('are told apart also where no page was captured, and stay so when the source is renamed', async () => {
    const { evidenceId } = await typed({ url: 'https://example.org/typed' });
    const seen = await way.look(desk, claimId);
    const source = { ...FACTS, url: 'https://example.org/typed', title: 'Renamed' };
    await changeEvidence(desk.as('cleo'), { ...seen, evidenceId, source, ...USE, quote: QUOTE });
    expect(await standing(evidenceId)).toMatchObject({ title: 'Renamed', typedBy: 'cleo', quoteProof: { typedBy: 'cleo' } });
  });

  it('are the page’s own where they are the same, letter for letter', async () => {
    const captureId = await addTrialCapture(desk, WORDS);
    const { evidenceId } = await typed({ captureId });
    const item = await standing(evidenceId);
    expect([item?.typedBy, item?.quoteProof?.typedBy]).toEqual([null, undefined]);
  });

  it('give way to the page’s own once it is captured anew, with the time of that capture', async () => {
    const { evidenceId } = await typed({});
    const captureId = await addTrialCapture(desk, WORDS);
    const seen = await way.look(desk, claimId);
    await changeEvidence(desk.as('cleo'), { ...seen, evidenceId, source: { ...FACTS, captureId }, ...USE, quote: QUOTE });
    const item = await standing(evidenceId);
    const { endedAt } = await inDesk(desk, (tx) => captureOf(tx, captureId));
    expect(item).toMatchObject({ captureId, typedBy: null, capturedAt: endedAt });
    expect(item!.quoteProof).not.toHaveProperty('typedBy');
  });
});

it('a picture that stood at an address names the claims that rest on it, as an uploaded one does', async () => {
  const captureId = await addTrialCapture(desk, 'A picture stood here.');
  const seen = {
    pictureHash: '0f0f'.repeat(4),
    mirroredHash: 'f0f0'.repeat(4),
    lookedFor: desk.people.cleo,
    lookedAt: new Date(),
  };
  const { sha256: upload } = await keepFile(desk.as('cleo'), { name: 'alike.png' }, trialPng(`alike ${desk.deskId}`));
  await inDesk(desk, async (tx) => {
    const { screenshotSha256 } = await captureOf(tx, captureId);
    for (const fileSha256 of [screenshotSha256!, upload])
      await tx.insert(inspections).values({ deskId: desk.deskId, fileSha256, ...seen });
  });
  const alike = () => inDesk(desk, (tx) => findAlike(tx, [upload]));
  expect(await alike()).toMatchObject([{ isSame: true, claims: [] }]);
  await add(captureId, { quote: null });
  expect(await alike()).toMatchObject([{ isSame: true, claims: [{ id: claimId }] }]);
});

describe('evidence that rests on a recording captured by its address', () => {
  const HEARD = { quote: '52 million in all', locator: '12:40-13:05' };

  it('is heard as an uploaded one is: the quote says when, and who listened', async () => {
    const captureId = await addTrialRecording(desk, 'The council sits.');
    expect(await answerOf(add(captureId, { quote: HEARD.quote }))).toBe('invalid locatorMissing');
    expect(await answerOf(add(captureId, { ...HEARD, locator: 'page 3' }))).toBe('invalid locatorNeedsTime');
    const { evidenceId } = await add(captureId, HEARD);
    const item = (await evidence()).find((each) => each.evidenceId === evidenceId);
    const { recordingSha256 } = await inDesk(desk, (tx) => captureOf(tx, captureId));
    expect(item).toMatchObject({ captureId, fileSha256: null, quoteProof: null, readBy: 'cleo' });
    expect(item?.recording).toMatchObject({ sha256: recordingSha256, name: 'council.mp3', type: 'audio/mpeg' });
  });
});
