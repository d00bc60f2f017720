import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { candidates } from '#lib/candidates/schema';
import { splitCandidate } from '#lib/candidates/split-candidate';
import { claimVersions } from '#lib/claims/schema';
import { receiveDocument } from '#lib/intake/receive-document';
import { changeFacts } from '#lib/versions/change-facts';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

const TEXT = [
  'On 21 November the council of Example voted 14 to 9 to close the harbour bridge.',
  'The repairs will cost 40 million crowns, mayor Ann Example said on 3 December.',
  'Traffic on the bridge fell by 62 percent since last March, and the ferry was sold on 5 May.',
].join('\n\n');

let desk: TrialDesk;
let documentId: string;
const page = () => inDesk(desk, (tx) => readDocument(tx, documentId));
const of = async (words: string) => (await page()).candidates.find(({ content }) => content.quote.includes(words))!;
const datesOf = async (words: string) => (await of(words)).content.dates.map(({ edtf }) => edtf);
const change = async (facts: object) => changeFacts(desk.as('emil'), { documentId, seq: (await page()).facts.lastSeq, ...facts });

async function file(facts: object = {}, text = TEXT) {
  ({ documentId } = await receiveDocument(desk.as('edda'), { text, ...facts }));
  await extractCandidates(desk.as('edda'), { documentId });
}

beforeEach(async () => {
  desk = await makeTrialDesk(db);
});

describe('the date of publication, given later', () => {
  it('is what the dates of open proposals are read against at once, with their flags and lines', async () => {
    await file();
    const before = await of('14 to 9');
    expect(before.content.dates).toMatchObject([{ edtf: 'XXXX-11-21', basis: 'no publication date' }]);
    expect(before.content.flags).toContain('date open: no publication date');
    const answer = await change({ publishedOn: '2024-12-08' });
    expect(answer.renewed).toBeGreaterThanOrEqual(3);
    expect(answer).toMatchObject({ added: 0, setAside: 0 });
    const after = await of('14 to 9');
    expect(after).toMatchObject({ id: before.id, state: 'proposed' });
    expect(after.content.dates.map(({ edtf }) => edtf)).toEqual(['2024-11-21']);
    expect(after.content.flags).not.toContain('date open: no publication date');
    expect(await datesOf('40 million')).toEqual(['2024-12-03']);
    expect((await page()).candidates.some(({ content }) => JSON.stringify(content).includes('XXXX'))).toBe(false);
  });

  it('leaves accepted claims and dismissed proposals as they were', async () => {
    await file();
    const [first, second] = [await of('14 to 9'), await of('40 million')];
    const { claimId } = await acceptCandidate(desk.as('cleo'), { candidateId: first.id });
    await dismissCandidate(desk.as('cleo'), { candidateId: second.id, reason: 'opinion' });
    await change({ publishedOn: '2024-12-08' });
    const versions = await inDesk(desk, (tx) => tx.select().from(claimVersions).where(eq(claimVersions.claimId, claimId)));
    expect(versions).toMatchObject([{ rev: 1, dates: [{ edtf: 'XXXX-11-21' }] }]);
    expect((await of('40 million')).content).toEqual(second.content);
  });

  it('reads the dates of what a person cut, and keeps that person’s line', async () => {
    await file();
    const { id, start, end } = await of('14 to 9');
    const parts = [
      { start, end: start + 40, claimLine: 'The council voted that day.' },
      { start: start + 41, end },
    ];
    await splitCandidate(desk.as('cleo'), { candidateId: id, parts });
    await change({ publishedOn: '2024-12-08' });
    const part = (await page()).candidates.find(({ content }) => content.claimLine === 'The council voted that day.')!;
    expect(part.content).toMatchObject({ dates: [{ edtf: '2024-11-21' }], madeBy: desk.as('cleo').actor.personId });
    expect(part.content.flags).not.toContain('date open: no publication date');
  });

  it('reads nothing anew when no reading rests on what changed', async () => {
    await file({ publishedOn: '2024-12-08' });
    const { content } = await of('14 to 9');
    expect(await change({ title: 'The bridge' })).toMatchObject({ renewed: 0 });
    expect((await of('14 to 9')).content).toEqual(content);
  });
});

describe('that a text is a translation, told later', () => {
  it('is flagged on its open proposals', async () => {
    await file({ publishedOn: '2024-12-08' });
    expect((await of('40 million')).content.flags).not.toContain('machine-translated');
    await change({ translatedFrom: 'ru' });
    expect((await of('40 million')).content.flags).toContain('machine-translated');
    await change({ translatedFrom: null });
    expect((await of('40 million')).content.flags).not.toContain('machine-translated');
  });
});

describe('another language, told later', () => {
  const GERMAN = 'Die Brücke kostet 40 Millionen Euro, sagte die Ministerin Eva Kraus. Die Fähre wurde am 5. Mai 2024 verkauft.';

  it('has the text read by its own rules, without a second proposal for the same words', async () => {
    await file({ language: 'en', publishedOn: '2024-12-08' }, GERMAN);
    await change({ language: 'de' });
    const open = (await page()).candidates.filter(({ state }) => state === 'proposed');
    const twice = open.filter((a) => open.some((b) => b.id !== a.id && b.start < a.end && b.end > a.start));
    expect(twice).toEqual([]);
    expect(open.find(({ content }) => content.quote.includes('40 Millionen'))?.content.claimant).toBe('Eva Kraus');
    expect(open.find(({ content }) => content.quote.includes('verkauft'))?.content.dates).toMatchObject([{ edtf: '2024-05-05' }]);
  });
});

describe('the second wall', () => {
  const rewrite = (id: string, content: object) =>
    inDesk(desk, (tx) =>
      tx
        .update(candidates)
        .set({ content: content as never })
        .where(eq(candidates.id, id)),
    );

  it('lets nobody read anew what was decided, or give a proposal other words', async () => {
    await file();
    const { id, content } = await of('14 to 9');
    await expect(rewrite(id, { ...content, quote: 'other words' })).rejects.toThrow();
    await dismissCandidate(desk.as('cleo'), { candidateId: id, reason: 'opinion' });
    await expect(rewrite(id, { ...content, dates: [] })).rejects.toThrow();
  });
});
