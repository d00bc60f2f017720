import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

describe('a tag amid the sentence', () => {
  it.each([
    ['The pump that failed, she recalls, had been mended twice.', 'The pump that failed, she recalls, had been mended twice'],
    [
      'All those affected, the county says, will get a letter by May.',
      'All those affected, the county says, will get a letter by May',
    ],
    ['A ban, he told me on Monday, would cost 4,000 jobs.', 'A ban, he told me on Monday, would cost 4,000 jobs'],
    [
      'Once they have paid the rent, the institute reckons, they have £64 a week left.',
      'Once they have paid the rent, the institute reckons, they have £64 a week left',
    ],
  ])('%s', (sentence, quote) => {
    const [first] = extractClaims(`Ann Lowe runs the Lowe Institute. ${sentence}`, { language: 'en' }).candidates.filter(
      (candidate) => candidate.quote.replace(/[.]$/, '') === quote,
    );
    expect(first?.attribution).toHaveLength(1);
  });
});
