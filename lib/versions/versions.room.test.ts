import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { closeClaim } from '#lib/claims/close-claim';
import { readPlacements } from '#lib/claims/placements';
import { resumeClaim } from '#lib/claims/resume-claim';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { readDocument } from '#lib/candidates/read-document';
import { splitClaim } from '#lib/evidence/split-claim';
import { readStatement } from '#lib/signoff/read-statement';
import { readSignOffs } from '#lib/signoff/queries';
import { fileNewVersion } from '#lib/versions/new-version';
import { placeClaim } from '#lib/versions/place-claim';
import { previewVersion } from '#lib/versions/preview-version';
import * as way from '../../scripts/trial-claim';
import {
  addTrialDocument,
  makeTrialDesk,
  openTrialDb,
  TRIAL_TEXT,
  type TrialDesk,
  type TrialPerson,
} from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of versions');
});

type Stage = Parameters<typeof way.bringTrialClaim>[2];

const LONGER = `An emoji first 🎉. ${TRIAL_TEXT} It rained.`;
const REWRITTEN = TRIAL_TEXT.replace('Monday', 'Tuesday').replace('40 million', '45 million');
const AROUND = TRIAL_TEXT.replace(',” the mayor said', ',” the mayor denied');
const GONE = 'The council met on Monday. Nothing was decided.';

async function claimIn(stage: Stage) {
  const documentId = await addTrialDocument(desk);
  return { documentId, claimId: await way.bringTrialClaim(desk, documentId, stage) };
}

async function file(documentId: string, text: string, at: { who?: TrialPerson; version?: number } = {}) {
  return fileNewVersion(desk.as(at.who ?? 'cleo'), { documentId, version: at.version ?? 1, text });
}

async function placeOf(documentId: string, claimId: string, version: number) {
  return inDesk(desk, async (tx) => {
    const { text } = await readDocument(tx, documentId, version);
    const placement = (await readPlacements(tx, { documentId, version })).get(claimId);
    return { state: placement?.state, words: placement?.places.map(({ start, end }) => text.slice(start, end)), ...placement };
  });
}

async function place(claimId: string, words: string, at: { who?: TrialPerson; version?: number; claimLine?: string } = {}) {
  const { documentId } = await way.stateOf(desk, claimId);
  const version = at.version ?? 2;
  const start = (await inDesk(desk, (tx) => readDocument(tx, documentId, version))).text.indexOf(words);
  const line = at.claimLine === undefined ? {} : { claimLine: at.claimLine };
  const span = { start, end: start + words.length, version };
  return placeClaim(desk.as(at.who ?? 'cleo'), { ...(await way.look(desk, claimId)), ...span, ...line });
}

const digestOf = (claimId: string) =>
  inDesk(desk, async (tx) => (await readStatement(tx, desk.deskId, await way.stateOf(desk, claimId))).digest);
const counting = async (claimId: string) =>
  (await inDesk(desk, (tx) => readSignOffs(tx, claimId))).filter(({ counts }) => counts).length;
const QUOTE = 'The bridge cost 40 million crowns';

describe('a new version', () => {
  it('keeps a signed claim whose words stand there, with its signature and its statement', async () => {
    const { documentId, claimId } = await claimIn('signed-off');
    const before = await digestOf(claimId);
    expect(await file(documentId, LONGER)).toMatchObject({ version: 2, kept: 1, moved: 0, changed: 0, orphan: 0 });
    expect(await placeOf(documentId, claimId, 2)).toMatchObject({ state: 'kept', words: [QUOTE] });
    expect(await placeOf(documentId, claimId, 1)).toMatchObject({ words: [QUOTE] });
    expect(await digestOf(claimId)).toBe(before);
    expect(await counting(claimId)).toBe(1);
    await way.publishTrialClaim(desk, claimId);
  });

  it('says before it is filed what it will do, and writes nothing', async () => {
    const { documentId, claimId } = await claimIn('triage');
    const { number } = await way.stateOf(desk, claimId);
    const ask = (text: string) => previewVersion(desk.as('cleo'), { documentId, version: 1, text });
    expect(await ask(LONGER)).toMatchObject({ kept: 1, displaced: [] });
    expect(await ask(AROUND)).toMatchObject({ kept: 0, displaced: [{ number, state: 'moved' }] });
    expect(await ask(REWRITTEN)).toMatchObject({ displaced: [{ number, state: 'changed' }] });
    expect(await ask(GONE)).toMatchObject({ displaced: [{ number, state: 'orphan' }] });
    expect((await way.stateOf(desk, claimId)).documentVersion).toBe(1);
  });

  it('is not filed twice, nor over one that somebody else filed meanwhile, nor by an observer', async () => {
    const { documentId } = await claimIn('triage');
    expect(await answerOf(file(documentId, TRIAL_TEXT.replaceAll('\n', '\r\n')))).toBe('invalid sameText');
    expect(await answerOf(file(documentId, LONGER, { who: 'otto' }))).toBe('forbidden only_checker_editor_head');
    await file(documentId, LONGER, { who: 'edda' });
    await expect(file(documentId, REWRITTEN)).rejects.toMatchObject({
      code: 'documentMovedOn',
      details: { params: { name: 'edda', n: 2 } },
    });
    expect(await answerOf(previewVersion(desk.as('cleo'), { documentId, version: 1, text: REWRITTEN }))).toBe(
      'conflict documentMovedOn',
    );
  });
});

describe('words that changed', () => {
  it('keep a signature away until somebody takes them on, who is then a maker; the old signature is stale', async () => {
    const { documentId, claimId } = await claimIn('signed-off');
    await file(documentId, REWRITTEN);
    expect(await placeOf(documentId, claimId, 2)).toMatchObject({
      state: 'changed',
      words: ['The bridge cost 45 million crowns'],
    });
    expect((await way.stateOf(desk, claimId)).displaced).toBe('changed');
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toBe('conflict placeUndecided');
    const claimLine = 'The bridge cost 45 million crowns.';
    expect(await place(claimId, 'The bridge cost 45 million crowns', { who: 'dora', claimLine })).toMatchObject({
      stage: 'review',
    });
    expect(await counting(claimId)).toBe(0);
    const now = await way.stateOf(desk, claimId);
    expect(now).toMatchObject({ displaced: null, claimRev: 2, facts: { stage: 'review', signers: [] } });
    expect(now.staleAt).not.toBeNull();
    expect(await answerOf(way.signTrialClaim(desk, claimId, 'dora'))).toBe('forbidden makerCannotSign');
    await way.signTrialClaim(desk, claimId, 'emil');
    await way.publishTrialClaim(desk, claimId);
  });

  it('in review are stale at once, and what is published needs a correction first', async () => {
    const inReview = await claimIn('review');
    await file(inReview.documentId, REWRITTEN);
    expect(await answerOf(way.signTrialClaim(desk, inReview.claimId))).toBe('conflict placeUndecided');
    await place(inReview.claimId, 'The bridge cost 45 million crowns');
    await way.signTrialClaim(desk, inReview.claimId);
    const published = await claimIn('published');
    await file(published.documentId, REWRITTEN);
    expect(await answerOf(place(published.claimId, 'The bridge cost 45 million crowns'))).toBe('conflict openCorrectionFirst');
  });

  it('are not what is taken on while the claim stands as it stood', async () => {
    const { documentId, claimId } = await claimIn('signed-off');
    await file(documentId, LONGER);
    expect(await answerOf(place(claimId, 'It rained'))).toBe('conflict notDisplaced');
  });
});

describe('words that moved', () => {
  it('into another sentence are other signed text', async () => {
    const { documentId, claimId } = await claimIn('signed-off');
    await file(documentId, AROUND);
    expect(await placeOf(documentId, claimId, 2)).toMatchObject({ state: 'moved', words: [QUOTE] });
    expect(await place(claimId, QUOTE)).toMatchObject({ stage: 'review', isSame: false });
    expect(await counting(claimId)).toBe(0);
  });

  it('and stand at several places are placed by a person, with the signature', async () => {
    const { documentId, claimId } = await claimIn('signed-off');
    const sentence = `“${QUOTE},” the mayor said.`;
    await file(documentId, `${sentence} Again the mayor spoke. ${sentence} Silence.`);
    expect(await placeOf(documentId, claimId, 2)).toMatchObject({ state: 'moved', words: [QUOTE, QUOTE] });
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toBe('conflict placeUndecided');
    const before = await digestOf(claimId);
    expect(await place(claimId, QUOTE)).toMatchObject({ stage: 'signed-off', isSame: true });
    expect([await digestOf(claimId), await counting(claimId)]).toEqual([before, 1]);
    await way.publishTrialClaim(desk, claimId);
  });
});

describe('words that are gone', () => {
  it('stay with their claim, which is set aside, or placed by hand', async () => {
    const { documentId, claimId } = await claimIn('verdict');
    await file(documentId, GONE);
    expect(await placeOf(documentId, claimId, 2)).toMatchObject({ state: 'orphan', words: [] });
    await closeClaim(desk.as('cleo'), { ...(await way.look(desk, claimId)), reason: 'not-run' });
    await resumeClaim(desk.as('cleo'), await way.look(desk, claimId));
    expect(await place(claimId, 'Nothing was decided')).toMatchObject({ stage: 'verdict', isSame: false });
    expect((await way.stateOf(desk, claimId)).displaced).toBeNull();
  });

  it('come back with a later version, and so does the signature', async () => {
    const { documentId, claimId } = await claimIn('signed-off');
    await file(documentId, GONE);
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toBe('conflict placeUndecided');
    await file(documentId, LONGER, { version: 2 });
    expect(await placeOf(documentId, claimId, 3)).toMatchObject({ state: 'kept', words: [QUOTE] });
    await way.publishTrialClaim(desk, claimId);
  });
});

describe('a place', () => {
  it('is named for the version it is in, and for what the screen showed', async () => {
    const { documentId, claimId } = await claimIn('triage');
    await file(documentId, GONE);
    const stale = { ...(await way.look(desk, claimId)), version: 2, start: 0, end: 11 };
    await file(documentId, AROUND, { version: 2 });
    expect(await answerOf(placeClaim(desk.as('cleo'), stale))).toBe('conflict documentMovedOn');
    expect(await answerOf(placeClaim(desk.as('cleo'), { ...stale, version: 3 }))).toBe('conflict staleRevision');
    const now = await way.look(desk, claimId);
    expect(await answerOf(placeClaim(desk.as('cleo'), { ...now, version: 3, start: 9999, end: 9999 }))).toBe(
      'invalid selectionEmpty',
    );
    expect(await answerOf(placeClaim(desk.as('otto'), { ...now, version: 3, start: 0, end: 3 }))).toMatch(/^forbidden/);
  });

  it('is the narrower one after a claim was split in a later version', async () => {
    const { documentId, claimId } = await claimIn('sourcing');
    await file(documentId, LONGER);
    const { places } = await placeOf(documentId, claimId, 2);
    const start = places?.[0]?.start ?? 0;
    const parts = [
      { start, end: start + 'The bridge'.length, claimLine: 'There is a bridge.' },
      { start, end: start + QUOTE.length, claimLine: 'It cost 40 million.' },
    ];
    const sibling = await splitClaim(desk.as('cleo'), { ...(await way.look(desk, claimId)), parts });
    expect(await placeOf(documentId, claimId, 2)).toMatchObject({ words: ['The bridge'] });
    expect(await placeOf(documentId, sibling.claimId, 2)).toMatchObject({ words: [QUOTE] });
  });
});

describe('proposals', () => {
  it('go along where they stood, dismissed ones too, and nothing is proposed twice', async () => {
    const documentId = await addTrialDocument(desk);
    await extractCandidates(desk.as('edda'), { documentId });
    const read = (version?: number) => inDesk(desk, (tx) => readDocument(tx, documentId, version));
    const [first] = (await read()).candidates;
    await dismissCandidate(desk.as('edda'), { candidateId: first!.id, reason: 'opinion' });
    const { proposals } = await file(documentId, LONGER);
    expect(proposals).toBe((await read(1)).candidates.length);
    const carried = (await read()).candidates;
    const { text } = await read();
    for (const { start, end, content } of carried) expect(text.slice(start, end)).toBe(content.quote);
    expect(carried.filter(({ state }) => state === 'dismissed')).toHaveLength(1);
    expect(await answerOf(acceptCandidate(desk.as('edda'), { candidateId: first!.id }))).toBe('conflict documentMovedOn');
    await extractCandidates(desk.as('edda'), { documentId });
    const quotes = (await read()).candidates.map(({ content }) => content.quote);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it('that are claims already are not proposed from a later version', async () => {
    const { documentId } = await claimIn('triage');
    await file(documentId, LONGER);
    await extractCandidates(desk.as('edda'), { documentId });
    const { candidates } = await inDesk(desk, (tx) => readDocument(tx, documentId));
    expect(candidates.filter(({ content }) => content.quote.includes('bridge cost'))).toEqual([]);
  });
});

describe('a countersign and a new version at the same moment', () => {
  it('never leave a signature on words that nobody saw', async () => {
    for (let i = 0; i < 6; i += 1) {
      const { documentId, claimId } = await claimIn('review');
      const [signed] = await Promise.all([
        answerOf(way.signTrialClaim(desk, claimId)),
        file(documentId, i % 2 === 0 ? REWRITTEN : LONGER),
      ]);
      const claim = await way.stateOf(desk, claimId);
      expect(claim.displaced).toBe(i % 2 === 0 ? 'changed' : null);
      if (i % 2 === 1) expect([signed, claim.facts.stage]).toEqual(['done', 'signed-off']);
      else expect(signed).toMatch(/^(done|conflict placeUndecided)$/);
      if (i % 2 === 0) expect(await answerOf(way.publishTrialClaim(desk, claimId))).toMatch(/^conflict/);
    }
  });
});
