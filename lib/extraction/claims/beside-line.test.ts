import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const TAKEN = 'taken for granted in another sentence';
const read = (sentence: string) => extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' }).candidates;
const found = (sentence: string, quote: string) => read(sentence).find((each) => each.quote === quote);

describe('a part without a subject of its own', () => {
  it.each([
    [
      'The bridge, the mayor said on Friday, would open in May, two years behind schedule.',
      'two years behind schedule',
      'The bridge would open in May, two years behind schedule.',
    ],
    [
      'Engineer Ola Brandt told the inquiry that the tunnel had cost £90 million, nearly three times the first estimate.',
      'nearly three times the first estimate',
      'The tunnel had cost £90 million, nearly three times the first estimate.',
    ],
    [
      'Ministers have claimed that exports rose by 9 per cent last year, against 2 per cent in 2024.',
      'against 2 per cent in 2024',
      'Exports rose by 9 per cent [in 2025], against 2 per cent in 2024.',
    ],
    [
      'The council voted to sell the hall, by nine votes to four, the clerk announced.',
      'by nine votes to four',
      'The council voted to sell the hall, by nine votes to four.',
    ],
    [
      'The plan, the minister said, would cost £3 billion, up from £2 billion a year ago.',
      'up from £2 billion a year ago',
      'The plan would cost £3 billion, up from £2 billion a year ago.',
    ],
    [
      'She added that 12 of the pumps had failed, having never been serviced.',
      'having never been serviced',
      '12 of the pumps had failed, having never been serviced.',
    ],
    [
      'Vera Holm said that the ferry had been late because the crew had not been paid since March.',
      'because the crew had not been paid since March',
      'The ferry had been late because the crew had not been paid since March.',
    ],
    [
      'Vera Holm said that she had left the board because nobody told her of the loss.',
      'because nobody told her of the loss',
      '[Vera Holm] had left the board because nobody told her of the loss.',
    ],
    [
      'The two trams, bought in 2019 for £8 million, have never run.',
      'bought in 2019 for £8 million',
      'The two trams were bought in 2019 for £8 million.',
    ],
  ])('is said with what it belongs to, without the tag, and the text states it: %s', (sentence, quote, line) => {
    const candidate = found(sentence, quote);
    expect(candidate?.claimLine).toBe(line);
    expect(candidate?.flags).not.toContain(TAKEN);
  });
});

describe('what is told of somebody or something between commas', () => {
  it.each([
    [
      'Lund Water, which last year lost 40 per cent of its water in leaks, has raised prices.',
      '[In 2025] Lund Water lost 40 per cent of its water in leaks.',
    ],
    [
      'The commission, in which the opposition holds four of nine seats, will report in May.',
      'The opposition holds four of nine seats in the commission.',
    ],
    ['Nils Dahl, 44, who ran the yard until 2019, denied it.', 'Nils Dahl, 44, ran the yard until 2019.'],
    [
      'Four witnesses, none of whom had been paid, told the court that the gate was open.',
      'None of the four witnesses had been paid.',
    ],
    ['The drivers, 30 of whom have sued, will meet the minister on Friday.', '30 of the drivers have sued.'],
    ['Two officers, one of them a captain, were dismissed in March.', 'One of the two officers is a captain.'],
    ['The dam, whose wall the engineers had never tested, gave way on 4 May.', 'The engineers had never tested the dam’s wall.'],
    ['Rosa Winkel of Great Hulme, whose brother drowned in 2019, has sued.', 'Rosa Winkel’s brother drowned in 2019.'],
    [
      'The museum, where thieves took nine paintings in 2019, reopened on Sunday.',
      'Thieves took nine paintings in 2019 at the museum.',
    ],
    [
      'Dahl Foods, which makes Orlo and whose sales reached 40m crowns last year, is for sale.',
      'Dahl Foods makes Orlo and its sales reached 40m crowns [in 2025].',
    ],
    [
      'The ship "Orla", which had lost power twice in May, was sold.',
      'The ship "Orla", which had lost power twice in May, was sold.',
    ],
    ['Aldmark, a country of 5.2 million, has no navy.', 'Aldmark is a country of 5.2 million.'],
  ])('is a whole sentence: %s', (sentence, line) => {
    const taken = read(sentence).filter(({ flags }) => flags.includes(TAKEN));
    expect(taken.map(({ claimLine }) => claimLine)).toEqual([line]);
  });
});
