import { describe, expect, it } from 'vitest';
import { readDirectory } from '#lib/extraction/people/directory';
import { createMemory } from '#lib/extraction/people/memory';
import { readLinks } from '#lib/extraction/reference/links';
import { classOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { readSentences } from '#lib/extraction/text/sentences';

/** What a text points at in the document's own voice. */
function linksOf(text: string): string[] {
  const memory = createMemory(readDirectory(text));
  return readSentences(text, { start: 0, end: text.length }, 'en').flatMap((span) =>
    readLinks(text, memory, { span, voices: [], known: [], addressee: null, outer: null }).map((link) => {
      expect(text.slice(link.start, link.end)).toBe(link.text);
      return `${link.text}→${link.refersTo}`;
    }),
  );
}

describe('what the table says of words', () => {
  it.each([
    ['letters', 'communication'],
    ['kit', 'artifact'],
    ['fortnight', 'time'],
    ['qwerty', null],
  ])('names %s as %s', (noun, kind) => expect(classOf(noun)).toBe(kind));

  it.each([
    ['early', true],
    ['get', true],
    ['bridge', false],
  ])('%s is hardly a noun: %s', (word, is) => expect(isHardlyNoun(word)).toBe(is));
});

describe('what a pronoun may mean', () => {
  it.each([
    ['no adjective', 'The ferry was late. That was false. It sank in May.', 'It→the ferry'],
    ['nothing that is called the first', 'The ferry was the first since 1990. It sank in May.', 'It→the ferry'],
    ['no verb at the head of a sentence', 'NORBURG – Struck by a rock, a ferry sank. Its captain swam.', 'Its→the ferry'],
    ['no number at the head of a sentence', 'The party met in Karsk. Nine of its members left.', 'its→the party'],
    ['colleagues, who are nobody that is spoken to', 'Thirty colleagues lost their desks.', 'their→thirty colleagues'],
    ['who speaks behind an inverted verb', 'Absurd, retorts the rival camp. Its candidate left.', 'Its→the rival camp'],
    [
      'somebody by a trade whose name tells nothing',
      'A radiotherapist at the clinic, Zorbel Quint, rang the police. She was moved.',
      'She→Zorbel Quint',
    ],
    ['two names that tell nothing', 'Zorbel Quint lost a house. The house was her home.', 'her→Zorbel Quint'],
  ])('%s', (_, text, link) => expect(linksOf(text)).toContain(link));
});
