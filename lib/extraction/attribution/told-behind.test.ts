import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, attribution }) => `${attribution.map(({ who }) => who).join(' > ')}: ${quote.replace(/[.]$/, '')}`,
  );

describe('who said it stands behind, or in a sentence of its own', () => {
  it.each([
    [
      'Some 88,300 people were waiting in October. So says the bulletin of the board.',
      ['The bulletin of the board: Some 88,300 people were waiting in October'],
    ],
    ['Two pumps failed in May. So, at least, the council claims.', ['The council: Two pumps failed in May']],
    [
      'Two pumps failed in May. So the crew left the harbour at six.',
      [': Two pumps failed in May', ': So the crew left the harbour at six'],
    ],
    [
      'Nine tests were lost in May. So concludes an inquiry, which traces the error to a laboratory in Lund.',
      ['An inquiry: Nine tests were lost in May', 'An inquiry: traces the error to a laboratory in Lund'],
    ],
    [
      'Seven theatres were shut, not eleven, Ann Lowe wrote in an email, four of them for repairs, and two nurses had left.',
      ['Ann Lowe: Seven theatres were shut, not eleven', 'Ann Lowe: four of them for repairs', 'Ann Lowe: two nurses had left'],
    ],
    [
      'Of 2,900 claims, so the Trust has established, only 612 were settled in time.',
      ['Trust: Of 2,900 claims, so the Trust has established, only 612 were settled in time'],
    ],
    [
      'Prices will fall by May, according to the company, whose offer of 9,000 packs is still being examined.',
      ['The company: Prices will fall by May', ': the company, whose offer of 9,000 packs is still being examined'],
    ],
    [
      '“Two patients had seizures in May,” Ann Lowe says; neither had suffered one in ten years.',
      ['Ann Lowe: Two patients had seizures in May', 'Ann Lowe: neither had suffered one in ten years'],
    ],
    [
      'The council sold the hall in June, and says that repairs cost 4 million.',
      [': The council sold the hall in June', 'The council: repairs cost 4 million'],
    ],
    [
      'Last May, in this hall, the staff were told by the Transport Secretary, Miles Hart, that there was no money.',
      ['Miles Hart: there was no money'],
    ],
    [
      'Informed sources, quoted by the newspaper Al-Fanus, said that 40 mortars were found.',
      ['Al-Fanus > Informed sources: 40 mortars were found'],
    ],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it('tells what somebody thinks of what was done from what was done', () => {
    expect(said('The board cut the dose by half, a step the surgeon Ann Lowe calls reckless.')).toEqual([
      ': The board cut the dose by half',
      'Ann Lowe: a step the surgeon Ann Lowe calls reckless',
    ]);
    expect(said('The firm closed two plants, something the union considers illegal.')).toEqual([
      ': The firm closed two plants',
      'The union: something the union considers illegal',
    ]);
  });

  it('takes what came to light for nobody’s words', () => {
    expect(said('Forty pupils, it emerged on Tuesday, had been taught in two corridors.')).toEqual([
      ': Forty pupils, it emerged on Tuesday, had been taught in two corridors',
    ]);
  });

  it('leaves what another wants or blames to whoever makes a speech', () => {
    expect(said('TOM PELL: The inquiry blamed 12 drivers.\n\nANN LOWE: The council wants 40 houses there.')).toEqual([
      'Tom Pell: The inquiry blamed 12 drivers',
      'Ann Lowe: The council wants 40 houses there',
    ]);
  });
});
