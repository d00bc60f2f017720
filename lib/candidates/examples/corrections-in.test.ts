import { describe, expect, it } from 'vitest';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { type Accepted, correctionsIn } from '#lib/candidates/examples/corrections-in';

const TEXT = '🦆 Ann Lowe said they moved 10 blocks on 6 December.';
const at = (words: string) => ({ text: words, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const date = { ...at('6 December'), edtf: 'XXXX-12-06', basis: 'no publication date' };
const number = { ...at('10 blocks'), value: '10', unit: 'blocks' };
const passage = at('they moved 10 blocks on 6 December');
const proposed = {
  quote: passage.text,
  sentence: TEXT,
  kind: 'event',
  questions: ['attribution', 'veracity'],
  claimant: 'Ann Lowe',
  attribution: [{ who: 'Ann Lowe', verb: 'said', ...at('Ann Lowe') }],
  claimLine: 'The firm moved 10 blocks on 6 December.',
  dates: [date],
  quantities: [number],
  coreferences: [{ ...at('they'), refersTo: 'The firm', sure: 'likely' }],
  flags: [],
} as unknown as ProposedContent;

function corrected(claim: Partial<Accepted['claim']>, more: Partial<ProposedContent> = {}) {
  const read = { ...proposed, ...more };
  const { claimLine, kind, questions, claimant, dates, quantities } = read;
  const kept = { claimLine, kind, questions, claimant, dates, quantities };
  return correctionsIn(TEXT, [{ id: 'a', ...passage, proposed: read, claim: { ...kept, ...claim } }]);
}

describe('what people corrected', () => {
  it('is nothing where a proposal was accepted as it stood', () => {
    expect(corrected({})).toEqual([]);
  });

  it('is a date, told by its words in code points', () => {
    const [one] = corrected({ dates: [{ ...date, edtf: '2024-12-06', basis: 'given by a person' }] });
    expect(one).toMatchObject({ of: 'date', words: '6 December', before: 'XXXX-12-06', after: '2024-12-06' });
    expect(
      Array.from(TEXT)
        .slice(...one!.span)
        .join(''),
    ).toBe('6 December');
  });

  it('is a date that is none, and one that was not read', () => {
    expect(corrected({ dates: [] })).toMatchObject([{ of: 'date', before: 'XXXX-12-06', after: null }]);
    const given = { text: '', start: passage.start, end: passage.start, edtf: '2024', basis: 'given by a person' };
    expect(corrected({ dates: [date, given] })).toMatchObject([{ of: 'date', words: passage.text, before: null, after: '2024' }]);
  });

  it('is a number with its unit', () => {
    expect(corrected({ quantities: [{ ...number, value: '6' }] })).toMatchObject([
      { of: 'number', words: '10 blocks', before: { value: '10', unit: 'blocks' }, after: { value: '6', unit: 'blocks' } },
    ]);
  });

  it('is how exactly a number is meant, and against what', () => {
    const after = { value: '10', unit: 'blocks', approximation: 'about', comparison: 'last year' };
    const found = corrected({ quantities: [{ ...number, comparison: 'last year', approximation: 'about' }] });
    expect(found).toMatchObject([{ of: 'number', before: { value: '10', unit: 'blocks' }, after }]);
  });

  it('is a kind, and the questions only where they do not come of it', () => {
    const promise = corrected({ kind: 'prediction', questions: ['attribution'] });
    expect(promise).toMatchObject([{ of: 'kind', before: 'event', after: 'prediction' }]);
    expect(corrected({ questions: ['veracity'] })).toMatchObject([{ of: 'questions', after: ['veracity'] }]);
  });

  it('is a speaker and a line', () => {
    expect(corrected({ claimant: 'Bo Lund' })).toMatchObject([{ of: 'speaker', before: 'Ann Lowe', after: 'Bo Lund' }]);
    expect(corrected({ claimLine: 'Blocks were moved.' })).toMatchObject([{ of: 'line', after: 'Blocks were moved.' }]);
  });
});

describe('whom a word means, as a person answered', () => {
  const last = (found: ReturnType<typeof corrected>) => found.filter(({ of }) => of === 'reference');

  it('is the name that took the place of the guess in the line', () => {
    const found = corrected({ claimLine: 'The harbour moved 10 blocks on 6 December.' });
    expect(last(found)).toMatchObject([{ words: 'they', before: 'The firm', after: 'The harbour' }]);
    expect(last(corrected({ claimLine: 'They moved 10 blocks on 6 December.' }))).toEqual([]);
  });

  it('is the speaker who was guessed and is another one', () => {
    const coreferences = [{ ...at('Ann Lowe'), refersTo: 'Ann Lowe', sure: 'likely' as const }];
    expect(last(corrected({ claimant: 'Ann Berg' }, { coreferences }))).toMatchObject([
      { before: 'Ann Lowe', after: 'Ann Berg' },
    ]);
  });

  it('is the name in brackets where a word was left open', () => {
    const open = { flags: ['unclear who “they” means'], coreferences: [], claimLine: 'They moved 10 blocks on 6 December.' };
    const found = corrected({ claimLine: '[The harbour] moved 10 blocks on 6 December.' }, open);
    expect(last(found)).toMatchObject([{ words: 'they', before: null, after: 'The harbour' }]);
  });
});
