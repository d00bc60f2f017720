import { describe, expect, it } from 'vitest';
import type { Item } from '../_act/browser-document';
import { flaggedWords, flagsOn, openWord } from './flags';

const TEXT = 'He admitted that it is a hand’s throw.';
const page = { text: TEXT, version: 1, flagAnswers: [] as Parameters<typeof flagsOn>[1]['flagAnswers'] };
const content = (flags: string[], flagged?: FlaggedPlace[]) =>
  ({ id: 'c', content: { flags, flagged } }) as Parameters<typeof flagsOn>[0];
type FlaggedPlace = NonNullable<Parameters<typeof flagsOn>[0]['content']['flagged']>[number];
const VERB: FlaggedPlace = { code: 'loaded-verb', start: 3, end: 11, message: 'loaded verb “admitted”' };

describe('the flags of a proposal', () => {
  it('are said in plain words, with the words of the text they are about', () => {
    const [verb, number] = flagsOn(content(['loaded verb “admitted”', 'number in a translation: look at the original']), page);
    expect(verb).toMatchObject({ words: 'admitted', isTranslation: false, place: null });
    expect(number).toMatchObject({ words: null, isTranslation: true });
    expect(verb!.sentence).toMatch(/^This verb/);
  });

  it('leave out what stands above the text and what is asked as a question', () => {
    const flags = ['machine-translated', 'language not fully understood', 'unclear who “they” means'];
    expect(flagsOn(content(flags), page)).toEqual([]);
  });

  it('that this screen does not know are shown as they are worded', () => {
    expect(flagsOn(content(['idiom “hand’s throw”: probably “a stone’s throw”']), page)).toMatchObject([
      { words: 'hand’s throw', sentence: 'Idiom “hand’s throw”: probably “a stone’s throw”.', isTranslation: true },
    ]);
  });

  it('that stand on words come first, once, with what the other language says and what somebody made of them', () => {
    const idiom = { code: 'idiom' as const, start: 25, end: 37, message: 'word for word: “рукой подать” (very near)' };
    const flags = ['number in a translation: look at the original', VERB.message, idiom.message];
    const dropped = { documentVersion: 1, words: 'admitted', sentence: '', by: 'Mara', answer: 'dropped' as const };
    const answered = { ...page, flagAnswers: [{ ...dropped, ...VERB }] };
    const [verb, calque, number, ...more] = flagsOn(content(flags, [VERB, idiom]), answered);
    expect(verb).toMatchObject({ words: 'admitted', answered: { answer: 'dropped', by: 'Mara' } });
    expect(calque).toMatchObject({ words: 'hand’s throw', answered: null, place: { candidateId: 'c', start: 25 } });
    expect(calque!.sentence).toMatch(/рукой подать.*very near/);
    expect(number!.place).toBeNull();
    expect(more).toEqual([]);
  });

  it('leave out that a number was translated where it stands beside a calque', () => {
    const flags = ['number in a translation: look at the original', 'number beside words put word for word: “hand’s throw”'];
    expect(flagsOn(content(flags), page)).toHaveLength(1);
  });

  it('are drawn once for all cards, without those that were dropped or set aside', () => {
    const flags = flagsOn(content([], [VERB]), page);
    const item = (more: object) => ({ type: 'proposal', id: 'a', state: 'proposed', flags, ...more }) as Item;
    const drawn = flaggedWords([item({ state: 'dismissed' }), item({ id: 'b' }), item({ id: 'c' })]);
    expect(drawn).toMatchObject([{ key: 'loaded-verb-3', itemId: 'b', words: 'admitted' }]);
    const dropped = flags.map((flag) => ({ ...flag, answered: { answer: 'dropped' as const, by: 'Mara' } }));
    expect(flaggedWords([item({ flags: dropped })])).toEqual([]);
  });

  it('say what a date lacks: a year, or a day from which to count', () => {
    const on = (edtf: string, text: string) => {
      const { content: read } = content(['date open: no publication date']);
      const dates = [{ text, edtf, start: 0, end: 0, basis: '' }];
      return flagsOn({ id: 'c', content: { ...read, dates } }, page)[0]!.sentence;
    };
    expect(on('XXXX-12-06', 'December 6')).toMatch(/^The date has no year/);
    expect(on('XXXX-11-21/..', 'since November 21')).toMatch(/^The date has no year/);
    for (const [edtf, words] of [
      ['XXXX-XX-XX', 'recently'],
      ['XXXX', 'next year'],
    ] as const) {
      expect(on(edtf, words)).toBe(`When “${words}” was can be told only from the date of publication, and the text has none.`);
    }
  });

  it('name the word that is open', () => {
    expect(openWord(['unclear what “it” means'])).toEqual({ word: 'it', isPerson: false, isUnnamed: false });
    expect(openWord(['unclear who says it: “hieß es”'])).toEqual({ word: 'hieß es', isPerson: true, isUnnamed: true });
    expect(openWord(['year inferred'])).toBeNull();
  });
});
