import { describe, expect, it } from 'vitest';
import type { Item, Proposal } from './browser-document';
import { mergeTargets, withWords } from './merge-targets';

const at = (id: string, start: number, rest: object): Item => ({ id, start, end: start + 10, ...rest }) as Item;
const proposed = { type: 'proposal', state: 'proposed' };

describe('what a proposal can be merged with', () => {
  const here = at('here', 100, proposed) as Proposal;
  const items = [
    at('far', 0, proposed),
    here,
    at('near', 112, { type: 'claim', stage: 'sourcing' }),
    at('over', 105, proposed),
    at('gone', 120, { type: 'proposal', state: 'dismissed' }),
    at('signed', 130, { type: 'claim', stage: 'signed-off' }),
  ];

  it('is open, and the nearest comes first', () => {
    expect(mergeTargets(items, here).map(({ id }) => id)).toEqual(['over', 'near', 'far']);
  });

  it('is found by words of its line or the number of its claim, and what was chosen stays in sight', () => {
    const lines = [
      at('bridge', 0, { ...proposed, claimLine: 'The harbour bridge is closed.' }),
      at('school', 20, { ...proposed, claimLine: 'The school opened in May.' }),
      at('claim', 40, { type: 'claim', number: 12, stage: 'triage', claimLine: 'The quay floods.' }),
    ];
    const found = (words: string, chosen: string | null = null) => withWords(lines, words, chosen).map(({ id }) => id);
    expect(found('')).toEqual(['bridge', 'school', 'claim']);
    expect(found('CLOSED harbour')).toEqual(['bridge']);
    expect(found('12')).toEqual(['claim']);
    expect(found('nothing', 'school')).toEqual(['school']);
  });
});
