import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { readExamples } from '#lib/candidates/examples/read-examples';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { takeBackCandidate } from '#lib/candidates/take-back-candidate';
import { receiveDocument } from '#lib/intake/receive-document';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

const TEXT = [
  'The repairs will cost 40 million crowns, mayor Ann Example said on 3 March.',
  'Traffic on the bridge fell by 62 percent between 2019 and 2024.',
].join('\n\n');

let desk: TrialDesk;
let documentId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
  ({ documentId } = await receiveDocument(desk.as('edda'), { text: TEXT, publishedOn: '2025-03-10' }));
  await extractCandidates(desk.as('edda'), { documentId });
});

const examples = () => inDesk(desk, readExamples);
async function proposal(words: string) {
  const { candidates } = await inDesk(desk, (tx) => readDocument(tx, documentId));
  return candidates.find(({ content }) => content.quote.includes(words))!;
}

describe('corrections as examples', () => {
  it('tell every reading that a person changed, before and after, with the text as it was read', async () => {
    const { id, content } = await proposal('40 million');
    const [date] = content.dates;
    await acceptCandidate(desk.as('cleo'), {
      candidateId: id,
      claimLine: 'The repairs cost 4 million crowns.',
      kind: 'quantity',
      claimant: 'Ann Example of the council',
      dates: [{ start: date!.start, edtf: '2024-03-03' }],
      quantities: [],
    });
    const { corrections } = await examples();
    expect(corrections).toMatchObject([{ text: TEXT, language: 'en', publishedOn: '2025-03-10' }]);
    const read = corrections[0]!.corrections.map(({ of, before, after }) => [of, before, after]);
    expect(read).toContainEqual(['date', '2025-03-03', '2024-03-03']);
    expect(read).toContainEqual(['line', content.claimLine, 'The repairs cost 4 million crowns.']);
    expect(read).toContainEqual(['speaker', content.claimant, 'Ann Example of the council']);
    expect(read.find(([of]) => of === 'number')?.[2]).toBeNull();
    if (content.kind !== 'quantity') expect(read).toContainEqual(['kind', content.kind, 'quantity']);
  });

  it('stand beside the guesses that people let stand by accepting', async () => {
    const { id, content } = await proposal('40 million');
    expect(content.dates).toMatchObject([{ text: '3 March', basis: expect.stringMatching(/^year inferred/) as string }]);
    await acceptCandidate(desk.as('cleo'), { candidateId: id });
    const { corrections } = await examples();
    expect(corrections).toMatchObject([
      { text: TEXT, corrections: [], confirmations: [{ id, of: 'date', words: '3 March', value: '2025-03-03' }] },
    ]);
  });

  it('are none where a proposal was accepted as it stood, or accepting it was taken back', async () => {
    const [first, second] = [await proposal('62 percent'), await proposal('40 million')];
    await acceptCandidate(desk.as('cleo'), { candidateId: first.id });
    await acceptCandidate(desk.as('cleo'), { candidateId: second.id, claimLine: 'A slip.' });
    await takeBackCandidate(desk.as('cleo'), { candidateId: second.id });
    const { corrections, worthiness } = await examples();
    expect(corrections).toEqual([]);
    expect(worthiness.map(({ id }) => id)).toEqual([first.id]);
  });
});
