import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const speakers = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.flatMap(({ claimant }) => claimant ?? []);

describe('whose report it is', () => {
  it.each([
    ["The Harbour Board's report shows that arrivals fell by a third.", 'Harbour Board'],
    ["The Commissioner's report says that 40 schools had no lock.", "The Commissioner's report"],
  ])('%s', (text, who) => expect(speakers(text)).toEqual([who]));
});
