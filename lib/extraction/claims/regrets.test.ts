import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote);

describe('what nobody could check', () => {
  it.each([
    'The firm said it was sorry to hear of the couple’s trouble.',
    'The mayor said she was delighted to see so many people.',
    'The board said they were saddened by the news.',
    'That is not what the inspectors saw.',
    'This was not how the neighbours remembered it.',
    'She fared little better on the question of the fees.',
    'The minister did no better in the afternoon.',
    'Transcribed by volunteers of the forum and not checked against the recording.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'The hospital said it was sorry that two patients had died.',
    'That is what killed 12 people in Leeds.',
    'The firm did no better than 4 per cent last year.',
  ])('%s is one all the same', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});
