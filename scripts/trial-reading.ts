import { extractClaims } from '#lib/extraction/extract-claims';

/** Every candidate with its claimant, words, dates and figures; introductions left out. */
export function readPlainly(body: string, language: string): string[] {
  const { candidates } = extractClaims(`–\n\n${body}\n`, { language, publishedOn: '2025-03-12' });
  return candidates
    .filter(({ kind }) => kind !== 'descriptor')
    .map(({ claimant, quote, dates, quantities }) =>
      [
        `${claimant ?? '–'}: ${quote}`,
        ...dates.map(({ edtf }) => edtf),
        ...quantities.map(({ value }) => [value].flat().join('–')),
      ].join(' | '),
    );
}
