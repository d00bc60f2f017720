import { describe, expect, it } from 'vitest';
import type { CandidateContent } from '#lib/candidates/candidate-content';
import { namesOf } from './named-near';
import { questionsOn } from './questions';

const TEXT =
  'President Alexander Lukashenko met President Vladimir Putin in Minsk. The head of state said the plant was safe. They are close.';
const names = namesOf(TEXT);
const content = (more: Partial<CandidateContent>) =>
  ({
    flags: [],
    attribution: [],
    claimant: null,
    coreferences: [],
    claimLine: '',
    quote: '',
    ...more,
  }) as unknown as CandidateContent;
const HAND = { who: 'Vladimir Putin', verb: 'said', start: 70, end: 87 };
const start = TEXT.indexOf('the plant');

describe('what is asked of a proposal', () => {
  it('is nothing when nothing is open', () => {
    const sure = { text: 'The head of state', start: 70, end: 87, refersTo: 'Vladimir Putin', sure: 'certain' as const };
    expect(questionsOn(content({ coreferences: [sure] }), { start }, names)).toEqual([]);
  });

  it('is whom a guessed description means: the guess is said, the others whom the text names stand beside it', () => {
    const guess = { text: 'The head of state', start: 70, end: 87, refersTo: 'Vladimir Putin', sure: 'likely' as const };
    const [asked] = questionsOn(
      content({ claimant: 'Vladimir Putin', attribution: [HAND], coreferences: [guess] }),
      { start },
      names,
    );
    expect(asked).toMatchObject({ word: 'The head of state', guess: 'Vladimir Putin', isSpeaker: true });
    expect(asked!.choices).toEqual(['Vladimir Putin', 'Alexander Lukashenko']);
  });

  it('is nothing about a guess on which neither speaker nor line rests', () => {
    const guess = { text: 'The head of state', start: 70, end: 87, refersTo: 'Vladimir Putin', sure: 'likely' as const };
    const other = content({ claimant: 'Ann Example', claimLine: 'The plant was safe.', coreferences: [guess] });
    expect(questionsOn(other, { start }, names)).toEqual([]);
  });

  it('is whom an open word means, without a guess, once for all that hang on the same mention', () => {
    const hand = { who: 'They', verb: 'said', start: 110, end: 114 };
    const open = content({ flags: ['unclear who “they” means'], claimant: 'They', attribution: [hand] });
    const [one] = questionsOn(open, { start: 0 }, names);
    const [other] = questionsOn(open, { start: 120 }, names);
    expect(one).toMatchObject({ word: 'they', guess: null, isSpeaker: true });
    expect(one!.key).toBe(other!.key);
    expect(one!.choices[0]).toBe('Vladimir Putin');
  });

  it('is nothing where the name stands in the line by its own word, or inside another', () => {
    const guess = { text: 'there', start: 90, end: 95, refersTo: 'Germany', sure: 'likely' as const };
    const own = content({ quote: 'It reaches Germany', claimLine: 'It reaches Germany.', coreferences: [guess] });
    expect(questionsOn(own, { start }, names)).toEqual([]);
    const other = content({ quote: 'it', claimLine: 'The Germanys met.', coreferences: [guess] });
    expect(questionsOn(other, { start }, names)).toEqual([]);
  });

  it('asks what a thing is, and offers things: no person, no label, no word that only begins a sentence', () => {
    const text = 'CHAIR: Please go on.\n\nBYRNE: The operator ran the line for Ann Lowe and Harbour Trust. It lost money.';
    const at = text.indexOf('It lost');
    const guess = { text: 'It', start: at, end: at + 2, refersTo: 'the line', sure: 'likely' as const };
    const line = content({ quote: 'It lost money', claimLine: '[the line] lost money.', coreferences: [guess] });
    const [asked] = questionsOn(line, { start: at }, namesOf(text));
    expect(asked).toMatchObject({ isPerson: false, guess: 'the line' });
    expect(asked!.choices[0]).toBe('the line');
    expect(asked!.choices).toContain('the operator');
    for (const wrong of ['Please', 'CHAIR', 'BYRNE', 'Ann Lowe']) expect(asked!.choices).not.toContain(wrong);
  });
});
