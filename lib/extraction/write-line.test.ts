import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { withArticle } from '#lib/extraction/claims/with-article';

const lines = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ claimLine }) => claimLine);

describe('a body in a claim line', () => {
  it.each([
    ['The Medicines Board met. It', 'Medicines Board', 'The Medicines Board'],
    ['Staff wrote to the Courier, and it', 'Courier', 'The Courier'],
    ['A note by the Chamber of Engineers said so. It', 'Chamber of Engineers', 'The Chamber of Engineers'],
    ['Orvik sold the yard. It', 'Orvik', 'Orvik'],
    ['They toured the Orvik plant. Orvik', 'Orvik', 'Orvik'],
    ['The mayor, Ann Lowe, spoke. She', 'Ann Lowe', 'Ann Lowe'],
    ['The Hague said no. It', 'The Hague', 'The Hague'],
    ['It was a clerk of the fund. She', 'a clerk of the fund', 'a clerk of the fund'],
  ])('has the article that the text gives it: %s', (text, who, expected) => {
    expect(withArticle(text, text.length, who)).toBe(expected);
  });
});

describe('a line whose subject stands in an earlier part', () => {
  it.each([
    ['Vera Holm said that the gate was leaking and that the pumps had failed.', 'The pumps had failed.'],
    ['Vera Holm said that the tunnel had cost £2 million, and that two more were planned.', 'Two more were planned.'],
    ['The clerk sold the horse and bought a boat in Bergen.', '[The clerk] bought a boat in Bergen.'],
    ['The treaty provides that the port is free and that ships pay nothing.', '[The treaty provides that] ships pay nothing.'],
  ])('%s', (text, line) => {
    expect(lines(text)).toContain(line);
  });

  it('takes “and that was” for what was said before, never for a word of another sentence', () => {
    const text = 'DINAH LOWE: We pulled that patrol in November, and that was my decision alone.';
    expect(lines(text).some((line) => /\[We pulled/u.test(line))).toBe(false);
  });
});
