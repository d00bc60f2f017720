import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** Whom or what each mention of a text means, by the mention's words. */
const means = (text: string, words: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.flatMap(({ coreferences }) =>
    coreferences.flatMap(({ text: mention, refersTo }) => (mention === words ? [refersTo] : [])),
  );

const EVIDENCE = `Ports, Roads and Tourism Committee: oral evidence, Tuesday 17 March 2026

Witnesses: Ida Brandt, chief executive, Hallin Harbour Trust; Tom Aske, Permanent Secretary, and Nils Vale, Director of Roads, Department for Roads

Greta Lowe: Mr Aske told this Committee in May that 14 quays were open. He then wrote to us that nine were shut.

Ida Brandt: We closed five quays in June.

Tom Aske: We paid for our own survey in 2024, and the survey found 31 cracks.`;

describe('who is who in the record of a sitting', () => {
  it.each([
    ['the committee of the head, by who asks in it', EVIDENCE, 'this Committee', 'Ports, Roads and Tourism Committee'],
    ['"us" of who is no witness', EVIDENCE, 'us', 'Ports, Roads and Tourism Committee'],
    ['a witness by office and body', EVIDENCE, 'We', 'Hallin Harbour Trust'],
    ['witnesses that share a body', EVIDENCE, 'our', 'Department for Roads'],
    [
      'a committee on something',
      'Assembly of Hallin, Committee on Roads and Ports\n\nThe Committee met at 9 am on 12 May 2026. It heard three witnesses.\n\nMr Aske said that 14 quays were shut. The Committee agreed to write to the minister by 1 June.',
      'The Committee',
      'Committee on Roads and Ports',
    ],
    [
      'the congress of a union',
      "General secretary's address, 61st Congress of the Union of Dock and Rail Workers, Hallin, 17 September 2025\n\nBEA LOWE (President): Our general secretary, Tom Aske.\n\nTOM ASKE: Thank you. Last year we lost 40 members in accidents.",
      'we',
      'Union of Dock and Rail Workers',
    ],
    [
      'the minister who is asked',
      'Official Report, 5 November 2025\n\nMrs Greta Lowe (Hallin): How many quays were shut in 2024?\n\nThe Minister for Ports (Mr Nils Vale): Fourteen quays were shut in 2024.\n\nMr Tom Aske (Penmoor): Is the Minister aware that the harbour lost 31 ships? Two thirds of them left in May.',
      'the Minister',
      'Nils Vale',
    ],
  ])('%s', (_, text, words, who) => expect(means(text, words)).toContain(who));
});

describe('whose "we" it is', () => {
  it.each([
    [
      'who has been head of something',
      'Ida Brandt has been governor of the Bank of Hallin since 2021. "We raised our rate by 2 percent in May," Brandt said.',
      'We',
      'Bank of Hallin',
    ],
    [
      'somebody without a name, by the place',
      'At St Osyth’s eleven theatres were closed in May. "We lost 40 nurses," said a theatre nurse there.',
      'We',
      'St Osyth',
    ],
    [
      'whose head it is',
      'The inspectors of the Joint Mission counted 23 shells. "We found no mortar," their head, Ida Brandt, said. "We left on 3 May."',
      'We',
      'inspectors of the Joint Mission',
    ],
  ])('%s', (_, text, words, who) => expect(means(text, words)).toContain(who));
});

describe('what has a name with the word in it', () => {
  const far = 'Forty trees fell on Monday. Two men were hurt. A dog barked for hours. A barn burned down in the night.';
  it.each([
    ['a lake', `Swimmers left Lake Orrin in May. ${far} Nobody may fish from the lake until 2027.`, 'the lake', 'Lake Orrin'],
    [
      'a journal',
      `The study stood in the Northern Journal of Medicine. ${far} The journal printed a correction in May.`,
      'The journal',
      'Northern Journal of Medicine',
    ],
    [
      'a party by those who are of it',
      'The Agrarian Union left the coalition on Tuesday. In a poll of 4 May the Agrarians had 4.1 percent.',
      'the Agrarians',
      'Agrarian Union',
    ],
    [
      'the head of government, with the whole of the words',
      'Prime Minister Ida Brandt spoke on Monday. The head of government raised 31 taxes.',
      'The head of government',
      'Ida Brandt',
    ],
  ])('%s', (_, text, words, who) => expect(means(text, words)).toContain(who));

  it('says nothing where two bear it', () => {
    const text = `Swimmers left Lake Orrin and Lake Senn in May. ${far} Nobody may fish from the lake until 2027.`;
    expect(means(text, 'the lake')).toEqual([]);
  });
});
