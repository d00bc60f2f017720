import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

function said(text: string) {
  return extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [
    quote,
    claimant,
  ]);
}

describe('who says what was found, heard or told otherwise', () => {
  it('parts what was done from what its doer says was found', () => {
    expect(
      said('Ann Reed has read the appendix and found, she says, that strokes were redefined: the protocol included them.'),
    ).toEqual([
      ['Ann Reed has read the appendix', null],
      ['strokes were redefined', 'Ann Reed'],
      ['the protocol included them', 'Ann Reed'],
    ]);
  });

  it('knows from where something is heard', () => {
    expect(said('From the circles of the palace one hears that the premier was not asked.')).toEqual([
      ['the premier was not asked', 'The circles of the palace'],
    ]);
  });

  it.each([
    ['Late in 2021 our own staff warned that prices had risen.', 'Our own staff'],
    ['Early in May the agency said that the dam was full.', 'The agency'],
    ['As early as 2019 inspectors warned that the roof leaked.', 'Inspectors'],
  ])('takes no time of the day or year for whoever speaks: %s', (text, who) => {
    expect(said(text)[0]?.[1]).toBe(who);
  });

  it('leaves what stands before the colon to the text', () => {
    expect(
      said('The mayor, Ann Reed, told the story differently on Monday: according to her, the bridge was shut in May.').at(-1),
    ).toEqual(['the bridge was shut in May', 'Ann Reed']);
  });

  it('knows who sees no reason for something', () => {
    expect(said('Economist Piotr Sawa sees no reasons for panic.')).toEqual([
      ['Economist Piotr Sawa sees no reasons for panic', 'Piotr Sawa'],
    ]);
  });
});
