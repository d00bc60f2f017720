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
    ['Becker is convinced that two ships sank.', 'Tom Becker is convinced: two ships sank.'],
    ['Holm was adamant that the quay was safe.', 'Lina Holm was adamant: the quay was safe.'],
    ['Becker expressed confidence that the quay would hold.', 'Tom Becker expressed: the quay would hold.'],
    ['Her rival, the 52-year-old Ann Lowe, believes that two ships sank.', 'Ann Lowe believes: two ships sank.'],
    ['The head of the Harbour Service, Radu Moser, said on Friday that two ships sank.', 'Radu Moser said: two ships sank.'],
    ['The firm Alta Zam, to which the ships belonged, stated that two ships sank.', 'Alta Zam stated: two ships sank.'],
    ['As first reported by the Northern Ledger, two ships sank.', 'Northern Ledger as first reported by: two ships sank.'],
    ['As stated in the port’s report, two ships sank.', 'The port’s report as stated in: two ships sank.'],
    ['Two ships sank, it is said in the report of the port.', 'The report of the port stated in: Two ships sank'],
    ['Two ships sank, as noted in the port’s log.', 'The port’s log stated in: Two ships sank'],
    ['Two ships sank, TASS quotes the harbour master Ivan Bely.', 'TASS quotes > Ivan Bely said: Two ships sank'],
    [
      'As reported by Reuters with reference to a diver, two ships sank.',
      'Reuters as reported by > A diver said: two ships sank.',
    ],
    ['Becker accepted that two ships sank.', 'Tom Becker accepted: two ships sank.'],
    ['Last month the port authority reported that two ships sank.', 'The port authority reported: two ships sank.'],
    ['Becker reckons the quay, built in 1990, will be closed.', 'Tom Becker reckons: the quay, built in 1990, will be closed.'],
    ['My rival says it cost too much.', 'My rival says: it cost too much.'],
    ['The firm lost two ships, Becker told shareholders in May.', 'Tom Becker told: The firm lost two ships'],
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
    [' the agency quotes the mayor as saying.', 'The agency quotes > Lina Holm said'],
    [' TASS cites Becker.', 'TASS cites > Tom Becker said'],
    ['Becker: ', 'Tom Becker said'],
    ['According to the head of the port, ', 'The head of the port according to'],
  ])('%s', (words, expected) => {
    const memory = createMemory(readDirectory(PEOPLE));
    const tag = readQuoteTag({ text: words, words, start: 0 }, [{ start: 0, end: words.length }], memory);
    expect(tag?.hands.map(({ who, verb }) => `${who} ${verb}`).join(' > ')).toBe(expected);
  });
});
