import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { readDocument, readDocumentPart } from '#lib/candidates/read-document';
import { readOpenPassages } from '#lib/candidates/read-open-passages';
import { receiveDocument } from '#lib/intake/receive-document';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;

describe('a long text', () => {
  const LONG = Array.from(
    { length: 240 },
    (_, i) => `On 3 March 2025 the council of Example paid ${i + 20} million crowns for bridge ${i}, mayor Ann Example said.`,
  ).join('\n\n');
  const partOf = (near: number, id = longId) => inDesk(desk, (tx) => readDocumentPart(tx, id, { near }));
  let longId: string;
  beforeEach(async () => {
    desk = await makeTrialDesk(db);
    longId = (await receiveDocument(desk.as('edda'), { text: LONG, publishedOn: '2025-03-10' })).documentId;
    await extractCandidates(desk.as('edda'), { documentId: longId });
  });

  it('comes in parts: each proposal in one of them, and all of them counted with each', async () => {
    const first = await partOf(0);
    const pages = await Promise.all(first.parts.map(({ start }) => partOf(start)));
    const whole = await inDesk(desk, (tx) => readDocument(tx, longId));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ candidates }) => candidates.map(({ id }) => id))).toEqual(whole.candidates.map(({ id }) => id));
    for (const { candidates, counted } of pages) {
      expect(candidates.length).toBeLessThan(whole.candidates.length);
      expect(counted.map(({ id, score }) => [id, score])).toEqual(whole.candidates.map(({ id, score }) => [id, score]));
    }
  });

  it('says of the other parts what is asked there, with what is needed to count it and no more', async () => {
    const text = `${LONG}\n\nAnn Example met Bo Lund. They said that 14 bridges were closed in 2024.`;
    const { documentId: id } = await receiveDocument(desk.as('edda'), { text });
    await extractCandidates(desk.as('edda'), { documentId: id });
    const { counted } = await partOf(0, id);
    const concerning = counted.flatMap((each) => each.concerning ?? []);
    expect(concerning.length).toBeGreaterThan(0);
    expect(concerning.length).toBeLessThan(counted.length);
    expect(concerning.at(-1)).not.toHaveProperty('quote');
  });

  it('lists what can be chosen from in every part: open proposals and claims, each with its line', async () => {
    const { candidates } = await inDesk(desk, (tx) => readDocument(tx, longId));
    const [first, second] = candidates;
    const { claimId } = await acceptCandidate(desk.as('edda'), { candidateId: first!.id });
    await dismissCandidate(desk.as('edda'), { candidateId: second!.id, reason: 'opinion' });
    const open = await inDesk(desk, (tx) => readOpenPassages(tx, { documentId: longId }));
    const still = candidates.slice(2).map(({ id, start, score, content }) => [id, start, score, content.claimLine]);
    expect(open.proposals.map(({ id, start, score, claimLine }) => [id, start, score, claimLine])).toEqual(still);
    expect(open.claims).toMatchObject([{ id: claimId, number: 1, stage: 'triage', start: first!.start, end: first!.end }]);
  });

  it('is whole when it is short', async () => {
    const text = LONG.slice(0, LONG.indexOf('\n\n', 200));
    const { documentId } = await receiveDocument(desk.as('edda'), { text });
    const page = await partOf(10_000, documentId);
    expect(page).toMatchObject({ here: 0, parts: [{ blocks: page.blocks, before: 0 }] });
    expect(page.candidates).toHaveLength(page.counted.length);
  });
});
