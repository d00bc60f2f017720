import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const TEXT = `Mayor opens the new bridge

Mayor Eva Holm said that 400 ships had left the harbour in 2023. We all hope for good weather in the spring of next year.
`;

describe('reading without weights', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('proposes by rules alone, with scores of their own', () => {
    const [withWeights] = extractClaims(TEXT, { language: 'en' }).candidates;
    vi.stubEnv('EXTRACTION', 'rules');
    const [alone] = extractClaims(TEXT, { language: 'en' }).candidates;
    expect(alone).toMatchObject({ quote: '400 ships had left the harbour in 2023', claimant: 'Eva Holm' });
    expect(alone?.score).not.toBe(withWeights?.score);
  });
});
