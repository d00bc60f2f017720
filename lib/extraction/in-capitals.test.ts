import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const CAPITALS =
  'HOUSE OF ASSEMBLY OF TORRAN OFFICIAL REPORT THE MINISTER FOR DEFENCE PROCUREMENT AND VETERANS AFFAIRS (MDPVA) SAID THAT THE NATO FRIGATE PROGRAMME (NFP) WAS LATE ';
const TITLE = 'The Minister For The State Council Of The Union State And The Board Of Trade In The Port Of Hallin ';

/** Patterns that can split a run of capitals in many ways took minutes for a line of these; none may come back. */
describe('a text in capitals', () => {
  it.each([
    ['sentences', CAPITALS.repeat(6)],
    ['a word that does not end', `${'A'.repeat(300)} NATO ${'B'.repeat(400)}`],
    ['a title', TITLE.repeat(10)],
    ['Russian', 'МИНИСТЕРСТВО ОБОРОНЫ РОССИЙСКОЙ ФЕДЕРАЦИИ (МО РФ) ЗАЯВИЛО '.repeat(10)],
    ['Spanish', 'EL MINISTERIO DE DEFENSA DE LA REPÚBLICA (MDR) DIJO QUE LA '.repeat(10)],
  ])('is read to its end, translated or not: %s', (_, text) => {
    for (const translatedFrom of [null, 'ru']) {
      const { candidates } = extractClaims(text, { publishedOn: '2026-06-02', ...(translatedFrom && { translatedFrom }) });
      for (const { start, end, quote } of candidates) expect(text.slice(start, end)).toBe(quote);
    }
  });
});
