import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const LEAD = 'By Ann Lowe, Lund Post\n\nThe harbour of Lund was closed on 3 May 2025 by Mayor Vera Holm after a storm.\n\n';
const read = (words: string) =>
  extractClaims(LEAD + words, { publishedOn: '2025-06-01', language: 'en' }).candidates.filter(
    ({ start }) => start >= LEAD.length,
  );
const quotes = (words: string) => read(words).map(({ quote }) => quote);
const said = (words: string) => read(words).map(({ quote, claimant }) => [quote, claimant]);

describe('what a sentence says, clause by clause', () => {
  it.each([
    [
      'The town offered two boats in March, we took both of them, and one of them sank.',
      ['The town offered two boats in March', 'we took both of them', 'one of them sank'],
    ],
    [
      'The reason was a collision on 4 May, when the ferry Orla left its lane by two miles.',
      ['The reason was a collision on 4 May', 'the ferry Orla left its lane by two miles'],
    ],
    [
      'If that lasts, it reaches the mill and we could lose 30 houses.',
      ['If that lasts, it reaches the mill', 'we could lose 30 houses'],
    ],
    [
      'The pump failed in 12 of 40 tests, a figure that stands in no leaflet of the maker.',
      ['The pump failed in 12 of 40 tests', 'a figure that stands in no leaflet of the maker'],
    ],
    ['The quay cannot be used at night, it has emerged.', ['The quay cannot be used at night']],
    [
      'Against that mark the pump, called Ovo, found nine leaks of ten.',
      ['Against that mark the pump, called Ovo, found nine leaks of ten'],
    ],
  ])('%s', (words, expected) => {
    expect(quotes(words)).toEqual(expected);
  });

  it('leaves an adverbial, a relative and an aside where they stand', () => {
    expect(quotes('For each boat it sold, it bought two new ones in Bergen.')).toHaveLength(1);
    expect(quotes('In the end, they sold the mill to a bank.')).toHaveLength(1);
  });
});

describe('who says it', () => {
  it.each([
    [
      'Ivar Berg (Reform, Duneside), who chairs the board, put it to her that the harbour had leaked since 2019.',
      'the harbour had leaked since 2019',
      'Ivar Berg',
    ],
    [
      'The board’s deputy, Nils Dahl, shot back that the harbour had closed before the storm.',
      'the harbour had closed before the storm',
      'Nils Dahl',
    ],
    [
      'Of the two pumps bought in 2014, Vera Holm added, one had rusted by the time the firm folded.',
      'one had rusted',
      'Vera Holm',
    ],
    [
      'The plan rests on a model, and the model, notes Nils Dahl, assumes that every boat will pay.',
      'assumes that every boat will pay',
      'Nils Dahl',
    ],
    [
      'Dated 3 May 2016, a letter by Nils Dahl warns that one gate in eight failed to close.',
      'one gate in eight failed to close',
      'Nils Dahl',
    ],
    [
      'The Harbour Officers’ Guild, in written evidence, puts the cost of repairs at £2 million a year.',
      'the cost of repairs at £2 million a year',
      'Harbour Officers’ Guild',
    ],
    [
      'According to its secretary, Nils Dahl, nobody asked the sailors when the gate was built.',
      'nobody asked the sailors when the gate was built',
      'Nils Dahl',
    ],
    [
      'Vera Holm promised the gate would be finished before the end of 2028.',
      'the gate would be finished before the end of 2028',
      'Vera Holm',
    ],
    [
      'The director of the Institute of Harbour Policy Nils Dahl said that the gate was leaking water.',
      'the gate was leaking water',
      'Nils Dahl',
    ],
    [
      'Vera Holm said that the pumps were leaking. “Nobody came to look at the gate in May.”',
      'Nobody came to look at the gate in May',
      'Vera Holm',
    ],
    ['The Justice Department says that four meetings took place.', 'four meetings took place', 'Justice Department'],
    [
      'There is a rumour going around online that the town sold the harbour.',
      'the town sold the harbour',
      'A rumour going around online',
    ],
    ['But sailors who have seen the gate say the pumps are broken.', 'the pumps are broken', 'Sailors'],
  ])('%s', (words, quote, who) => {
    expect(said(words).some(([words, claimant]) => words?.includes(quote) && claimant === who)).toBe(true);
  });

  it('gives a view to whom "his" means, and what the reporter adds to nobody', () => {
    const words = 'Nils Dahl called the gate a farce. In his words, a pump was sold in April, however he gave no evidence.';
    expect(said(words).slice(1)).toEqual([
      ['a pump was sold in April', 'Nils Dahl'],
      ['he gave no evidence', null],
    ]);
  });

  it('tells who is quoted inside of what somebody says', () => {
    const [, inner] = read(
      'Vera Holm said that the gate was leaking water and that, on her last visit, a sailor told her the pumps were broken.',
    );
    expect(inner?.attribution.map(({ who }) => who)).toEqual(['Vera Holm', 'A sailor']);
  });

  it('says in a claim line who denies, and keeps no lead of an earlier part', () => {
    expect(read('Vera Holm spoke in Lund on Monday. She denied that the town had sold the harbour.').at(-1)?.claimLine).toBe(
      '[Vera Holm] denied that the town had sold the harbour.',
    );
    expect(read('Nils Dahl warned that one gate failed and that a storm would flood the town.').at(-1)?.claimLine).toBe(
      'A storm would flood the town.',
    );
  });
});
