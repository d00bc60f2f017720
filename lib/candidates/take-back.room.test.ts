import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { mergeCandidates } from '#lib/candidates/merge-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { takeBackCandidate } from '#lib/candidates/take-back-candidate';
import { readClaimState } from '#lib/claims/claim-facts';
import { saveWorkingCopy } from '#lib/claims/save-working-copy';
import { resumeClaim } from '#lib/claims/resume-claim';
import { takeClaim } from '#lib/claims/take-claim';
import { events } from '#lib/ledger/schema';
import { receiveDocument } from '#lib/intake/receive-document';
import { look } from '../../scripts/trial-claim';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
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
const stateOf = (claimId: string) => inDesk(desk, (tx) => readClaimState(tx, claimId));
const takeBack = (candidateId: string) => takeBackCandidate(desk.as('cleo'), { candidateId });
const ids = async () => (await page()).candidates.map(({ id }) => id) as [string, string, string, ...string[]];
const open = async () => (await page()).candidates.filter(({ state }) => state === 'proposed').map(({ id }) => id);
const kindsOf = async (streamId: string) =>
  (await inDesk(desk, (tx) => tx.select({ kind: events.kind }).from(events).where(eq(events.streamId, streamId)))).map(
    ({ kind }) => kind,
  );

describe('taking an accept back', () => {
  it('opens the proposal again; its claim stands in the text no more and can be accepted anew', async () => {
    const [first, ...others] = await ids();
    const { claimId } = await acceptCandidate(desk.as('cleo'), { candidateId: first });
    expect(await takeBack(first)).toMatchObject({ candidateIds: [first], claimId, isClosed: true });
    expect((await stateOf(claimId)).closeReason).toBe('taken-back');
    expect(await page()).toMatchObject({ claims: [], progress: { claims: 0 } });
    expect(await open()).toEqual([first, ...others]);
    expect(await kindsOf(claimId)).toEqual(['accept', 'take-back']);
    expect(await acceptCandidate(desk.as('edda'), { candidateId: first })).toMatchObject({ number: 2, making: false });
  });

  it('takes a claim back that was taken in the same act, and none that somebody took up later', async () => {
    const [first, second] = await ids();
    const one = await acceptCandidate(desk.as('cleo'), { candidateId: first, depth: 'line', take: true });
    await takeBack(first);
    expect((await stateOf(one.claimId)).facts.stage).toBe('closed');
    const two = await acceptCandidate(desk.as('cleo'), { candidateId: second });
    await takeClaim(desk.as('cleo'), await look(desk, two.claimId));
    expect(await answerOf(takeBack(second))).toBe('conflict claimBegun');
    expect((await stateOf(two.claimId)).facts.stage).toBe('assigned');
  });

  it('is refused while somebody else is typing on the claim; one’s own unsaved words are no obstacle', async () => {
    const [first, second] = await ids();
    const { claimId } = await acceptCandidate(desk.as('cleo'), { candidateId: first });
    await saveWorkingCopy(desk.as('edda'), { claimId, body: { rationale: 'Half a page already.' } });
    expect(await answerOf(takeBack(first))).toBe('conflict claimBegun');
    await saveWorkingCopy(desk.as('edda'), { claimId, body: {} });
    expect(await takeBack(first)).toMatchObject({ isClosed: true });
    const taken = await acceptCandidate(desk.as('cleo'), { candidateId: second, take: true });
    await saveWorkingCopy(desk.as('cleo'), { claimId: taken.claimId, body: { rationale: 'A note to myself.' } });
    expect(await takeBack(second)).toMatchObject({ isClosed: true });
  });

  it('cannot be undone on the claim: its proposal is accepted again instead', async () => {
    const [first] = await ids();
    const { claimId } = await acceptCandidate(desk.as('cleo'), { candidateId: first });
    await takeBack(first);
    const again = resumeClaim(desk.as('edda'), await look(desk, claimId));
    expect(await answerOf(again)).toBe('conflict claimTakenBack');
    expect(await answerOf(takeBack(first))).toBe('conflict candidateNotTaken');
  });

  it('is refused to who may not decide here', async () => {
    const [first] = await ids();
    await acceptCandidate(desk.as('cleo'), { candidateId: first });
    expect(await answerOf(takeBackCandidate(desk.as('otto'), { candidateId: first }))).toMatch(/^forbidden /);
  });
});

describe('taking a merge back', () => {
  it('of proposals into one claim opens them all and takes that claim back', async () => {
    const [first, second] = await ids();
    const { claimId } = await mergeCandidates(desk.as('cleo'), { candidateIds: [second, first] });
    expect(await takeBack(first)).toMatchObject({ candidateIds: [second, first], isClosed: true });
    expect(await open()).toEqual(expect.arrayContaining([first, second]));
    expect((await stateOf(claimId)).closeReason).toBe('taken-back');
  });

  it('into a claim opens the proposal and leaves the claim, whatever was done with it', async () => {
    const [first, second] = await ids();
    const { claimId } = await acceptCandidate(desk.as('cleo'), { candidateId: first });
    await mergeCandidates(desk.as('cleo'), { candidateIds: [second], intoClaimId: claimId });
    expect(await answerOf(takeBack(first))).toBe('conflict claimBegun');
    await takeClaim(desk.as('cleo'), await look(desk, claimId));
    expect(await takeBack(second)).toMatchObject({ candidateIds: [second], isClosed: false });
    expect((await stateOf(claimId)).facts.stage).toBe('assigned');
    expect((await page()).candidates.find(({ id }) => id === first)?.state).toBe('accepted');
  });
});
