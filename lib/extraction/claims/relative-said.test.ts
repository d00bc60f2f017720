import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [
    quote.replace(/[.]$/u, ''),
    claimant,
  ]);

describe('a relative clause or an aside by somebody else’s words', () => {
  it.each([
    [
      'The town closed the bridge, whose cables, the engineers say, were rusted through.',
      ['The town closed the bridge', null],
      ['whose cables, the engineers say, were rusted through', 'The engineers'],
    ],
    [
      'The mill, which according to the union employed 300 people, burnt down in 1998.',
      ['The mill, which according to the union employed 300 people, burnt down in 1998', null],
      ['which according to the union employed 300 people', 'The union'],
    ],
    [
      'She backed the strike, which in the union’s view had been forced on it.',
      ['She backed the strike', null],
      ['which in the union’s view had been forced on it', 'The union'],
    ],
    [
      'The firm sold two ships to Lund, which, as the broker Ida Holm reckons, saves 5 million a year.',
      ['The firm sold two ships to Lund', null],
      ['which, as the broker Ida Holm reckons, saves 5 million a year', 'Ida Holm'],
    ],
    [
      'The minister said that the road would be widened, which, engineers warn, would flood two villages.',
      ['the road would be widened', 'The minister'],
      ['which, engineers warn, would flood two villages', 'Engineers'],
    ],
    [
      'The ferry, overloaded by a third according to the harbour police, sank within ten minutes.',
      ['The ferry, overloaded by a third according to the harbour police, sank within ten minutes', null],
      ['The ferry, overloaded by a third', 'The harbour police'],
    ],
  ])('%s', (sentence, whole, part) => {
    expect(read(sentence)).toEqual(expect.arrayContaining([whole, part]));
  });

  it.each([
    [
      'The line was cut in May because the firm, according to the ministry, had stopped paying.',
      ['The line was cut in May', null],
      ['the firm, according to the ministry, had stopped paying', 'The ministry'],
    ],
    [
      'Two men were arrested after the guard, police say, had raised the alarm.',
      ['Two men were arrested', null],
      ['the guard, police say, had raised the alarm', 'Police'],
    ],
  ])('a tag behind the subject of a clause is that of the clause alone: %s', (sentence, main, part) => {
    expect(read(sentence)).toEqual([main, part]);
  });

  it('a tag behind the whole sentence is that of all of it', () => {
    expect(read('He was dismissed because he had lied, the firm said.').map(([, who]) => who)).toEqual(['The firm', 'The firm']);
  });
});
