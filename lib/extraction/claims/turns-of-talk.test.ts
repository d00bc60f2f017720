import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const quotes = (text: string, language = 'en') =>
  extractClaims(text, { publishedOn: '2026-06-02', language }).candidates.map(({ quote }) => quote);

const HALL = 'ADA REED: The dam was built in 1911.\n\nTOM HOLM: ';

describe('what is said to a hall and holds nothing to check', () => {
  it.each([
    'I shall come to whose fault it is.',
    'I am obliged.',
    'I want the House to hear about Mr and Mrs Sarkis.',
    'I do not say that the one caused the other.',
    'I regret what happened.',
    'I take full responsibility.',
    'I will, since he asks so nicely.',
    'So this is what will happen.',
    'So we went and looked.',
    'They never could add up.',
    'It was a good law.',
    'The band’s on in five minutes.',
    "There's a lost boy at the first-aid tent, red coat.",
    'We are not a court.',
    'They will not wear us out.',
    'The roads were another matter.',
    'And we need that.',
    'What a joy to see a full hall.',
  ])('%s', (words) => {
    expect(quotes(`${HALL}${words}`)).toEqual(['The dam was built in 1911']);
  });

  it.each([
    'They will fine us.',
    'There was a problem with the brakes.',
    'We need 40 nurses.',
    'I regret the closure of two wards.',
    'It was a good law that cut deaths by half.',
    'There are two missing children in Lund.',
  ])('but %s', (words) => {
    expect(quotes(`${HALL}${words}`).length).toBe(2);
  });
});

describe('how a report leads over', () => {
  const told = 'The exports of the port fell by 11 per cent in May. ';
  it.each([
    'Growers in the valley see things differently.',
    'Praise of a different sort came from the port.',
    'The exporters are less calm.',
    'Opinions of the specialists diverged.',
    'There was movement among the diplomats too.',
    'The choice is anything but self-evident.',
    'The consequences already go beyond the quays.',
  ])('%s', (words) => {
    expect(quotes(told + words)).toHaveLength(1);
  });

  it.each(['The ferry sees 400 passengers a week.', 'Praise from the port reached him on 3 May.'])('but %s', (words) => {
    expect(quotes(told + words)).toHaveLength(2);
  });

  it.each([
    'Los vendedores no se fían.',
    'Tampoco el comercio fijo habla con una sola voz.',
    'En los pueblos de alrededor preocupa otra cosa.',
    'No tardó en llegar la réplica.',
    'A los vecinos la disputa les trae sin cuidado.',
    'Algo, entretanto, ha desaparecido.',
  ])('in Spanish: %s', (words) => {
    expect(quotes(`El puerto perdió 40 empleos en mayo. ${words}`, 'es')).toHaveLength(1);
  });
});

describe('captions and the heads of records', () => {
  it('are no claims', () => {
    const text = 'The dam was built in 1911.\n\nCaught and released: Colin Truscott on the jetty. Picture: J. Farrow';
    expect(quotes(text)).toEqual(['The dam was built in 1911']);
    expect(
      quotes('Public meeting on holiday lets, Harbour Hall, Port Calder, 29 January 2026\n\nThe dam was built in 1911.'),
    ).toEqual(['The dam was built in 1911']);
  });
});
