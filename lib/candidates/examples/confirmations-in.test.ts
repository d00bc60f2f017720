import { describe, expect, it } from 'vitest';
import { confirmationsIn } from '#lib/candidates/examples/confirmations-in';
import type { Accepted } from '#lib/candidates/examples/corrections-in';
import type { ProposedContent } from '#lib/candidates/proposed-content';

const TEXT = '🦆 Ann Lowe came. She said they moved 10 blocks on 6 December.';
const at = (words: string) => ({ text: words, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const passage = at('they moved 10 blocks on 6 December');
const proposed = {
  quote: passage.text,
  sentence: 'She said they moved 10 blocks on 6 December.',
  kind: 'event',
  questions: ['attribution', 'veracity'],
  claimant: 'Ann Lowe',
  attribution: [{ who: 'Ann Lowe', verb: 'said', ...at('She') }],
  claimLine: 'The firm moved 10 blocks on 6 December.',
  dates: [{ ...at('6 December'), edtf: '2024-12-06', basis: 'year inferred from the publication date 2024-12-08' }],
  quantities: [{ ...at('10 blocks'), value: '10', unit: 'blocks' }],
  coreferences: [
    { ...at('She'), refersTo: 'Ann Lowe', sure: 'likely' },
    { ...at('they'), refersTo: 'The firm', sure: 'likely' },
  ],
  flags: [],
} as unknown as ProposedContent;

function confirmed(claim: Partial<Accepted['claim']> = {}, more: Partial<ProposedContent> = {}) {
  const read = { ...proposed, ...more };
  const { claimLine, kind, questions, claimant, dates, quantities } = read;
  const kept = { claimLine, kind, questions, claimant, dates, quantities };
  const found = confirmationsIn(TEXT, [{ id: 'a', ...passage, proposed: read, claim: { ...kept, ...claim } }]);
  return found.map(({ words, value }) => [words, value]);
}

describe('guesses that people let stand', () => {
  it('are whom a word means, where who spoke or the line rests on it, and a year that the text does not give', () => {
    expect(confirmed()).toEqual([
      ['She', 'Ann Lowe'],
      ['they', 'The firm'],
      ['6 December', '2024-12-06'],
    ]);
  });

  it('stay told where something else was changed, and are none where they were', () => {
    expect(confirmed({ claimLine: 'The firm moved ten blocks.' })).toHaveLength(3);
    expect(confirmed({ claimLine: 'The port moved 10 blocks on 6 December.', claimant: 'Bo Lund', dates: [] })).toEqual([]);
  });

  it('are not what was read without guessing, nor a guess on which nothing rests', () => {
    const certain = proposed.coreferences.map((link) => ({ ...link, sure: 'certain' as const }));
    const dates = [{ ...at('6 December'), edtf: '2024-12-06', basis: 'as written' }];
    expect(confirmed({}, { coreferences: certain, dates })).toEqual([]);
    expect(confirmed({ dates: [] }, { claimLine: 'They moved 10 blocks on 6 December.', claimant: 'She' })).toEqual([]);
  });

  it('stand in code points', () => {
    const [first] = confirmationsIn(TEXT, [{ id: 'a', ...passage, proposed, claim: { ...proposed } }]);
    expect(
      Array.from(TEXT)
        .slice(...first!.span)
        .join(''),
    ).toBe('She');
  });
});
