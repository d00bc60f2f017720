import { describe, expect, it } from 'vitest';
import { readFurther } from '#lib/extraction/attribution/further';
import { readQuoteTag } from '#lib/extraction/attribution/quote-tag';
import { readReported } from '#lib/extraction/attribution/reported';
import { readDirectory } from '#lib/extraction/people/directory';
import { createMemory } from '#lib/extraction/people/memory';

const PEOPLE = 'Mayor Lina Holm met Tom Becker, the head of the port. ';

function read(sentence: string) {
  const memory = createMemory(readDirectory(PEOPLE + sentence));
  const reported = readReported({ text: sentence, words: sentence, start: 0 }, memory);
  if (!reported) return null;
  const { content, hands } = reported;
  return `${hands.map(({ who, verb }) => `${who} ${verb}`).join(' > ')}: ${sentence.slice(content.start, content.end)}`;
}

describe('reported speech', () => {
  it.each([
    ['Holm said that the quay is safe.', 'Lina Holm said: the quay is safe.'],
    ['On Friday the mayor said the quay was safe.', 'Lina Holm said: the quay was safe.'],
    ['The quay is safe, Becker told reporters on Friday.', 'Tom Becker told: The quay is safe'],
    ['The quay is safe, said Becker, who has led the port since May.', 'Tom Becker said: The quay is safe'],
    ['Becker, 54, added that two ships sank.', 'Tom Becker added: two ships sank.'],
    ['According to the port authority, two ships sank.', 'The port authority according to: two ships sank.'],
    ['Two ships sank, according to a report by the Coast Guard Office.', 'Coast Guard Office according to: Two ships sank'],
    ['Reuters reported that Becker said that two ships sank.', 'Reuters reported > Tom Becker said: two ships sank.'],
    ['Becker told the BBC that two ships sank.', 'BBC told to > Tom Becker told: two ships sank.'],
    ['The agency reported, citing a diver, that two ships sank.', 'The agency reported > A diver citing: two ships sank.'],
    ['Holm argued, according to Bild, that the quay is safe.', 'Bild according to > Lina Holm argued: the quay is safe.'],
    ['Becker was quoted by TASS as saying that two ships sank.', 'TASS quoted > Tom Becker said: two ships sank.'],
    ['Divers at the harbour claim that two ships sank.', 'Divers at the harbour claim: two ships sank.'],
    ['Holm has denied that she sold the quay.', 'Lina Holm denied: Holm has denied that she sold the quay.'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it.each([
    'The United States sent two ships.',
    'He said this at a meeting in Lund.',
    'The company added 200 jobs in March.',
    'The minister was told that the quay is safe.',
    'They built a crane that it says can lift a ship.',
    'The claims that he made are old.',
    'I said that it would rain.',
    'Becker told reporters after a meeting that was held in Lund.',
  ])('is not seen in: %s', (sentence) => {
    expect(read(sentence)).toBeNull();
  });

  it('goes on with another verb of the same speaker', () => {
    const text = 'the quay was unsafe, but insisted that nobody was hurt, adding that it would close';
    const parts = readFurther(text, { start: 0, end: text.length });
    expect(parts.map(({ verb, start, end }) => [verb, text.slice(start, end)])).toEqual([
      [null, 'the quay was unsafe'],
      ['insisted', 'nobody was hurt'],
      ['adding', 'it would close'],
    ]);
  });
});

describe('the tag of a quotation', () => {
  it.each([
    [', said Becker.', 'Tom Becker said'],
    [' Holm told the BBC on Friday.', 'BBC told to > Lina Holm told'],
    [' the mayor pointed out.', 'Lina Holm pointed out'],
    ['Becker: ', 'Tom Becker said'],
    ['According to the head of the port, ', 'The head of the port according to'],
  ])('%s', (words, expected) => {
    const memory = createMemory(readDirectory(PEOPLE));
    const tag = readQuoteTag({ text: words, words, start: 0 }, [{ start: 0, end: words.length }], memory);
    expect(tag?.hands.map(({ who, verb }) => `${who} ${verb}`).join(' > ')).toBe(expected);
  });
});
