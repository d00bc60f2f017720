import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '#lib/extraction/rules/build-lexicon';
import { sayingsOf } from '#lib/extraction/languages/sayings';
import { notesOn } from '#lib/extraction/languages/notes';

describe('the note on what is not understood', () => {
  it('is on the screen what it is in the shell, for each language that is read by rules', () => {
    const { extraction } = JSON.parse(readFileSync('messages/en/document.json', 'utf8')) as {
      extraction: { note: Record<string, string> };
    };
    const [spanish] = notesOn('es');
    expect(extraction.note[spanish!.code]?.replace('{language}', 'Spanish')).toBe(spanish!.message);
    expect(spanish!.message).toContain('What a pronoun means is guessed');
  });

  it('may say that clauses are read wherever speech is: a language has both or neither', () => {
    const languages = ['de', 'es', 'fr', 'it', 'pt', 'ru', 'uk', 'pl', 'zh'];
    expect(languages.filter((each) => (lexiconOf(each) === null) !== (sayingsOf(each) === null))).toEqual([]);
  });
});
