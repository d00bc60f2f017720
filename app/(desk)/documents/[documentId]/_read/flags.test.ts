import { describe, expect, it } from 'vitest';
import { flagsOn, openWord } from './flags';

describe('the flags of a proposal', () => {
  it('are said in plain words, with the words of the text they are about', () => {
    const [verb, number] = flagsOn(['loaded verb “admitted”', 'number in a translation: look at the original']);
    expect(verb).toMatchObject({ words: 'admitted', isTranslation: false });
    expect(number).toMatchObject({ words: null, isTranslation: true });
    expect(verb!.sentence).toMatch(/^This verb/);
  });

  it('leave out what stands above the text and what is asked as a question', () => {
    expect(flagsOn(['machine-translated', 'language not fully understood', 'unclear who “they” means'])).toEqual([]);
  });

  it('that this screen does not know are shown as they are worded', () => {
    expect(flagsOn(['idiom “hand’s throw”: probably “a stone’s throw”'])).toEqual([
      { words: 'hand’s throw', sentence: 'Idiom “hand’s throw”: probably “a stone’s throw”.', isTranslation: true },
    ]);
  });

  it('name the word that is open', () => {
    expect(openWord(['unclear what “it” means'])).toEqual({ word: 'it', isPerson: false });
    expect(openWord(['year inferred'])).toBeNull();
  });
});
