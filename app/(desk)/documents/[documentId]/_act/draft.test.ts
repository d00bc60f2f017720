import { describe, expect, it } from 'vitest';
import type { OpenQuestion, Proposal } from './browser-document';
import { answered, asProposed, changesOf, type NumberDraft, onNewReading, withWholeNumbers } from './draft';

const NOTHING = { approximation: '', base: '', comparison: '' } as const;
const PROPOSAL = {
  claimLine: 'They are pulled to the border.',
  claimant: 'They',
  kind: 'event',
  questions: ['attribution', 'veracity'],
  dates: [{ start: 4, edtf: 'XXXX-12-06', value: '6 Dec', basis: '' }],
  quantities: [{ start: 9, number: '15', unit: 'km', ...NOTHING, value: '15 km', basis: '' }],
} as unknown as Proposal;
const draft = asProposed(PROPOSAL);
const question = (more: Partial<OpenQuestion>): OpenQuestion => ({
  key: 'open-0',
  word: 'they',
  isPerson: true,
  isUnnamed: false,
  guess: null,
  isSpeaker: false,
  choices: [],
  ...more,
});

describe('what a person makes of a proposal', () => {
  it('is nothing while the words are as proposed, spaces at the edges aside', () => {
    expect(changesOf(PROPOSAL, draft)).toEqual({});
    expect(changesOf(PROPOSAL, { ...draft, claimLine: ` ${draft.claimLine} ` })).toEqual({});
  });

  it('names each field that differs, and that alone', () => {
    expect(changesOf(PROPOSAL, { ...draft, claimant: '' })).toEqual({ claimant: null });
    expect(changesOf(PROPOSAL, { ...draft, questions: ['attribution'] })).toEqual({ questions: ['attribution'] });
    expect(changesOf(PROPOSAL, { ...draft, dates: [{ start: 4, edtf: '2024-12-06' }] })).toEqual({
      dates: [{ start: 4, edtf: '2024-12-06' }],
    });
  });

  it('takes an emptied figure out and a range apart', () => {
    expect(changesOf(PROPOSAL, { ...draft, dates: [{ start: 4, edtf: ' ' }] })).toEqual({ dates: [] });
    const quantities = [{ start: 9, value: '10–15', unit: '', ...NOTHING }];
    const none = { approximation: null, base: null, comparison: null };
    expect(changesOf(PROPOSAL, { ...draft, quantities })).toEqual({
      quantities: [{ start: 9, value: ['10', '15'], unit: null, ...none }],
    });
    const share = [{ start: 9, value: '15', unit: 'km', approximation: 'about' as const, base: ' of the way ', comparison: '' }];
    expect(changesOf(PROPOSAL, { ...draft, quantities: share })).toEqual({
      quantities: [{ start: 9, value: '15', unit: 'km', ...none, approximation: 'about', base: 'of the way' }],
    });
  });

  it('keeps of a number what a draft of an earlier page did not know', () => {
    const share = { start: 9, number: '0.6667', unit: '', approximation: 'at least', base: 'of the seats', comparison: '' };
    const proposal = { ...PROPOSAL, quantities: [share] } as unknown as Proposal;
    const kept = { ...asProposed(proposal), quantities: [{ start: 9, value: '0.6667', unit: '' } as NumberDraft] };
    expect(changesOf(proposal, withWholeNumbers(kept, proposal))).toEqual({});
  });
});

describe('an answer to "Who?"', () => {
  it('names the speaker, and puts the name in the line in brackets', () => {
    const now = answered(draft, question({ isSpeaker: true }), 'Ann Example');
    expect(now.claimant).toBe('Ann Example');
    expect(now.claimLine).toBe('[Ann Example] are pulled to the border.');
  });

  it('can be given anew, in place of the first one', () => {
    const first = answered(draft, question({ isSpeaker: true }), 'Ann Example');
    const now = answered(first, question({ isSpeaker: true }), 'Bo Lund');
    expect(now).toMatchObject({
      claimant: 'Bo Lund',
      claimLine: '[Bo Lund] are pulled to the border.',
      answers: { 'open-0': 'Bo Lund' },
    });
  });

  it('confirms or replaces what was guessed', () => {
    const guessed = { ...draft, claimant: 'Vladimir Putin', claimLine: 'Vladimir Putin spoke.' };
    const asked = question({ word: 'the head of state', guess: 'Vladimir Putin', isSpeaker: true });
    expect(answered(guessed, asked, 'Vladimir Putin')).toMatchObject({
      claimant: 'Vladimir Putin',
      claimLine: 'Vladimir Putin spoke.',
    });
    expect(answered(guessed, asked, 'Bo Lund')).toMatchObject({ claimant: 'Bo Lund', claimLine: 'Bo Lund spoke.' });
  });

  it('leaves a line alone that does not hold the word as a word, and owns what the word owned', () => {
    expect(answered({ ...draft, claimLine: 'Therapy helps.' }, question({ word: 'the' }), 'Bo').claimLine).toBe('Therapy helps.');
    expect(answered({ ...draft, claimLine: 'His plan failed.' }, question({ word: 'his' }), 'Bo').claimLine).toBe(
      '[Bo’s] plan failed.',
    );
  });
});

describe('a draft over a proposal that is read anew', () => {
  const dated = (...dates: [number, string][]) => dates.map(([start, edtf]) => ({ start, edtf, value: '', basis: '' }));
  const before = { ...PROPOSAL, dates: dated([4, 'XXXX-12-06'], [20, 'XXXX']) } as unknown as Proposal;
  const now = {
    ...before,
    claimLine: 'They are pulled there [in 2024].',
    dates: dated([4, '2024-12-06'], [20, '2023']),
  } as unknown as Proposal;

  it('follows the new reading where nobody changed anything', () => {
    expect(changesOf(now, onNewReading(asProposed(before), now))).toEqual({});
  });

  it('keeps each thing that the person gave, date by date', () => {
    const own = {
      ...asProposed(before),
      claimant: 'The two countries',
      dates: [
        { start: 4, edtf: '1999-12-06' },
        { start: 20, edtf: 'XXXX' },
      ],
    };
    expect(changesOf(now, onNewReading(own, now))).toEqual({
      claimant: 'The two countries',
      dates: [
        { start: 4, edtf: '1999-12-06' },
        { start: 20, edtf: '2023' },
      ],
    });
  });

  it('leaves out what the person took out and what is not read any more', () => {
    const own = { ...asProposed(before), dates: [{ start: 20, edtf: 'XXXX' }] };
    expect(onNewReading(own, now).dates).toEqual([{ start: 20, edtf: '2023' }]);
    const none = { ...now, dates: dated([4, '2024-12-06']) } as unknown as Proposal;
    expect(onNewReading(asProposed(before), none).dates).toEqual([{ start: 4, edtf: '2024-12-06' }]);
  });
});
