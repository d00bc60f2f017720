import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { events } from '#lib/ledger/schema';
import { readClaimState } from '#lib/claims/claim-facts';
import { closeClaim } from '#lib/claims/close-claim';
import { acceptCandidate, acceptMany } from '#lib/candidates/accept-candidate';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { markClaim } from '#lib/candidates/mark-claim';
import { mergeCandidates } from '#lib/candidates/merge-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { restoreCandidate } from '#lib/candidates/restore-candidate';
import { splitCandidate } from '#lib/candidates/split-candidate';
import { receiveDocument } from '#lib/intake/receive-document';
import { look } from '../../scripts/trial-claim';
import { makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

const TEXT = [
  'On 3 March 2025 the council of Example voted 14 to 9 to close the harbour bridge.',
  'The repairs will cost 40 million crowns, mayor Ann Example said on Monday.',
  'Traffic on the bridge fell by 62 percent between 2019 and 2024, according to the city’s own figures.',
].join('\n\n');

let desk: TrialDesk;
let documentId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
  ({ documentId } = await receiveDocument(desk.as('edda'), { text: TEXT, publishedOn: '2025-03-10' }));
  await extractCandidates(desk.as('edda'), { documentId });
});

const page = () => inDesk(desk, (tx) => readDocument(tx, documentId));
const candidateOf = async (id: string) => (await page()).candidates.find((candidate) => candidate.id === id);
const makersOf = async (claimId: string) => (await inDesk(desk, (tx) => readClaimState(tx, claimId))).facts.makers;

/** The first proposals of the text, by id. */
async function proposals(): Promise<[string, string, ...string[]]> {
  return (await page()).candidates.map(({ id }) => id) as [string, string, ...string[]];
}

async function kindsRecorded(): Promise<string[]> {
  const rows = await inDesk(desk, (tx) => tx.select({ kind: events.kind }).from(events).where(eq(events.streamId, documentId)));
  return rows.map(({ kind }) => kind);
}

async function splitInTwo(candidateId: string, who: TrialPerson): Promise<[string, string]> {
  const { start, end } = (await candidateOf(candidateId))!;
  const parts = [
    { start, end: start + 20, claimLine: 'The council voted.' },
    { start: start + 21, end },
  ];
  return (await splitCandidate(desk.as(who), { candidateId, parts })).candidateIds as [string, string];
}

describe('extraction', () => {
  it('proposes passages that stand in the text word for word', async () => {
    const { candidates } = await page();
    expect(candidates.length).toBeGreaterThanOrEqual(2);
    for (const { start, end, content } of candidates) expect(TEXT.slice(start, end)).toBe(content.quote);
    expect(await kindsRecorded()).toEqual(['receive', 'extract']);
  });

  it('proposes nothing twice and leaves decided what was decided', async () => {
    const [first, ...others] = await proposals();
    await dismissCandidate(desk.as('cleo'), { candidateId: first, reason: 'opinion' });
    const { proposed, known } = await extractCandidates(desk.as('edda'), { documentId });
    expect({ proposed, known }).toEqual({ proposed: 0, known: others.length + 1 });
    expect(await candidateOf(first)).toMatchObject({ state: 'dismissed' });
  });

  it('proposes each passage once when two people ask at the same time', async () => {
    const fresh = await receiveDocument(desk.as('edda'), { text: `${TEXT}\n\nThe bridge is 90 years old.` });
    const asked = [desk.as('edda'), desk.as('cleo')].map((ctx) => extractCandidates(ctx, { documentId: fresh.documentId }));
    const [one, two] = await Promise.all(asked);
    expect(Math.min(one!.proposed, two!.proposed)).toBe(0);
  });
});

describe('accepting', () => {
  it('a proposal as it stands makes a claim and no maker', async () => {
    const [first] = await proposals();
    const claim = await acceptCandidate(desk.as('edda'), { candidateId: first });
    expect(claim).toMatchObject({ making: false, number: 1 });
    expect(await makersOf(claim.claimId)).toEqual([]);
    expect(await candidateOf(first)).toMatchObject({ state: 'accepted', claimId: claim.claimId, decidedByName: 'edda' });
    const { claims, progress } = await page();
    expect(claims.map(({ id, stage }) => ({ id, stage }))).toEqual([{ id: claim.claimId, stage: 'triage' }]);
    expect(progress).toEqual({ claims: 1, signed: 0 });
  });

  it('and taking is one act for a checker: both happen or neither', async () => {
    const [first, second] = await proposals();
    const claim = await acceptCandidate(desk.as('cleo'), { candidateId: first, depth: 'line', take: true });
    const { facts, head } = await inDesk(desk, (tx) => readClaimState(tx, claim.claimId));
    expect(claim).toMatchObject({ stage: 'assigned', seq: head.lastSeq, making: false });
    expect(facts).toMatchObject({ stage: 'assigned', depth: 'line', assigneeId: desk.people.cleo, makers: [] });
    const editor = acceptCandidate(desk.as('edda'), { candidateId: second, depth: 'line', take: true });
    expect(await answerOf(editor)).toBe('forbidden only_checker');
    expect(await candidateOf(second)).toMatchObject({ state: 'proposed', claimId: null });
  });

  it('a proposal with a changed word makes whoever changed it a maker', async () => {
    const [first] = await proposals();
    const claim = await acceptCandidate(desk.as('edda'), { candidateId: first, claimLine: 'They closed the bridge.' });
    expect(claim).toMatchObject({ making: true, warnings: ['pronounFirst'] });
    expect(await makersOf(claim.claimId)).toEqual([desk.people.edda]);
  });

  it('is refused when somebody has decided already, and says who', async () => {
    const [first] = await proposals();
    const { claimId } = await acceptCandidate(desk.as('edda'), { candidateId: first });
    await expect(acceptCandidate(desk.as('cleo'), { candidateId: first })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'candidateDecided',
      details: { changes: { since: [{ candidateId: first, state: 'accepted', claimId, by: 'edda' }] } },
    });
  });

  it('is done once when two people press at the same time', async () => {
    const [first] = await proposals();
    const pressed = (['edda', 'emil'] as const).map((who) => answerOf(acceptCandidate(desk.as(who), { candidateId: first })));
    expect((await Promise.all(pressed)).toSorted()).toEqual(['conflict candidateDecided', 'done']);
    expect((await page()).claims).toHaveLength(1);
  });

  it('takes a whole list in the order of the text, or nothing of it', async () => {
    const all = await proposals();
    const last = all.at(-1)!;
    await dismissCandidate(desk.as('cleo'), { candidateId: last, reason: 'opinion' });
    expect(await answerOf(acceptMany(desk.as('edda'), { candidateIds: all }))).toBe('conflict candidateDecided');
    expect((await page()).claims).toEqual([]);
    await restoreCandidate(desk.as('cleo'), { candidateId: last });
    const { claims } = await acceptMany(desk.as('edda'), { candidateIds: all.toReversed() });
    expect(claims.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
    expect((await page()).claims.map(({ number }) => number)).toEqual(claims.map(({ number }) => number));
  });

  it('is not for those who only read', async () => {
    const [candidateId] = await proposals();
    expect(await answerOf(acceptCandidate(desk.as('otto'), { candidateId }))).toBe('forbidden only_checker_editor_head');
  });
});

describe('dismissing', () => {
  it('keeps the reason, and restoring takes it back', async () => {
    const [candidateId] = await proposals();
    await dismissCandidate(desk.as('cleo'), { candidateId, reason: 'too-little-reach', note: 'Nobody repeats it.' });
    expect(await candidateOf(candidateId)).toMatchObject({
      state: 'dismissed',
      dismissReason: 'too-little-reach',
      dismissNote: 'Nobody repeats it.',
      decidedByName: 'cleo',
    });
    expect(await answerOf(acceptCandidate(desk.as('edda'), { candidateId }))).toBe('conflict candidateDecided');
    await restoreCandidate(desk.as('edda'), { candidateId });
    expect(await candidateOf(candidateId)).toMatchObject({ state: 'proposed', dismissReason: null, decidedBy: null });
    expect(await answerOf(restoreCandidate(desk.as('edda'), { candidateId }))).toBe('conflict candidateNotDismissed');
    expect(await kindsRecorded()).toEqual(['receive', 'extract', 'dismiss', 'restore']);
  });
});

describe('splitting a proposal', () => {
  it('makes proposals of its exact words, and its splitter a maker of whatever they become', async () => {
    const [whole] = await proposals();
    const [first] = await splitInTwo(whole, 'dora');
    expect(await candidateOf(whole)).toMatchObject({ state: 'split', decidedByName: 'dora' });
    const part = (await candidateOf(first))!;
    expect(part.content).toMatchObject({ claimLine: 'The council voted.', quote: TEXT.slice(part.start, part.end) });
    const claim = await acceptCandidate(desk.as('edda'), { candidateId: first });
    expect(claim.making).toBe(false);
    expect(await makersOf(claim.claimId)).toEqual([desk.people.dora]);
    expect(await kindsRecorded()).toContain('split');
  });

  it('stays within its words', async () => {
    const [candidateId] = await proposals();
    const { start, end } = (await candidateOf(candidateId))!;
    const parts = [
      { start, end: start + 10 },
      { start: start + 10, end: end + 5 },
    ];
    expect(await answerOf(splitCandidate(desk.as('edda'), { candidateId, parts }))).toBe('invalid splitOutside');
  });
});

describe('merging proposals', () => {
  it('makes one claim with the words of the first, and makers of whoever merged or cut them', async () => {
    const [whole, other] = await proposals();
    const [part] = await splitInTwo(whole, 'dora');
    const claim = await mergeCandidates(desk.as('edda'), { candidateIds: [other, part] });
    expect(claim.making).toBe(true);
    expect((await makersOf(claim.claimId)).toSorted()).toEqual([desk.people.dora, desk.people.edda].toSorted());
    const { claims } = await page();
    expect(claims[0]!.claimLine).toBe((await candidateOf(other))!.content.claimLine);
    for (const id of [other, part]) expect(await candidateOf(id)).toMatchObject({ state: 'merged', claimId: claim.claimId });
    expect(await kindsRecorded()).toContain('merge');
  });

  it('adds one to a claim of the document and leaves its words and makers alone', async () => {
    const [first, second] = await proposals();
    const { claimId } = await acceptCandidate(desk.as('edda'), { candidateId: first });
    const merged = await mergeCandidates(desk.as('emil'), { candidateIds: [second], intoClaimId: claimId });
    expect(merged).toMatchObject({ claimId, making: false });
    expect(await makersOf(claimId)).toEqual([]);
  });

  it('asks for two, and for a claim of this document that is not set aside', async () => {
    const [first, second] = await proposals();
    expect(await answerOf(mergeCandidates(desk.as('edda'), { candidateIds: [first, first] }))).toBe('invalid mergeNeedsTwo');
    const { claimId } = await acceptCandidate(desk.as('edda'), { candidateId: first });
    await closeClaim(desk.as('edda'), { ...(await look(desk, claimId)), reason: 'dropped' });
    const input = { candidateIds: [second], intoClaimId: claimId };
    expect(await answerOf(mergeCandidates(desk.as('edda'), input))).toBe('conflict claimClosed');
  });
});

describe('marking a claim by hand', () => {
  const words = { claimLine: 'The council has 23 members.', kind: 'quantity' as const };

  it('takes the exact words and makes the marker a maker', async () => {
    const start = TEXT.indexOf('14 to 9');
    const claim = await markClaim(desk.as('edda'), { documentId, start: start - 1, end: start + 7, ...words });
    expect(await makersOf(claim.claimId)).toEqual([desk.people.edda]);
    const [marked] = (await page()).claims;
    expect(marked).toMatchObject({ claimLine: words.claimLine, passage: { quote: '14 to 9', start, end: start + 7 } });
  });

  it('asks for words', async () => {
    const end = TEXT.length + 1;
    expect(await answerOf(markClaim(desk.as('edda'), { documentId, start: 0, end, ...words }))).toBe('invalid selectionEmpty');
    const gap = TEXT.indexOf('\n');
    const input = { documentId, start: gap, end: gap + 2, ...words };
    expect(await answerOf(markClaim(desk.as('edda'), input))).toBe('invalid selectionEmpty');
  });
});

describe('another desk', () => {
  it('finds none of it', async () => {
    const other = await makeTrialDesk(db, 'Other desk');
    const [candidateId, second] = await proposals();
    const { claimId } = await acceptCandidate(desk.as('edda'), { candidateId: second });
    const { start, end } = (await candidateOf(candidateId))!;
    const as = () => other.as('hera');
    const parts = [
      { start, end: start + 5 },
      { start: start + 5, end },
    ];
    const mine = await receiveDocument(as(), { text: TEXT });
    await extractCandidates(as(), { documentId: mine.documentId });
    const here = await inDesk(other, (tx) => readDocument(tx, mine.documentId));
    const answers = await Promise.all([
      answerOf(inDesk(other, (tx) => readDocument(tx, documentId))),
      answerOf(extractCandidates(as(), { documentId })),
      answerOf(acceptCandidate(as(), { candidateId })),
      answerOf(acceptMany(as(), { candidateIds: [here.candidates[0]!.id, candidateId] })),
      answerOf(dismissCandidate(as(), { candidateId, reason: 'other' })),
      answerOf(restoreCandidate(as(), { candidateId })),
      answerOf(splitCandidate(as(), { candidateId, parts })),
      answerOf(mergeCandidates(as(), { candidateIds: [here.candidates[0]!.id], intoClaimId: claimId })),
      answerOf(markClaim(as(), { documentId, start, end, claimLine: 'Mine.', kind: 'event' })),
    ]);
    expect(new Set(answers)).toEqual(new Set(['missing missing']));
  });
});
