import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const speakers = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.flatMap(({ claimant }) => claimant ?? []);

describe('the first of two names alone', () => {
  it.each([
    [
      'a surname that stands first',
      'Analyst Cheng Boya sees no end of it. By December, Cheng expects, a dollar will cost 9.4 marlun.',
      'Cheng Boya',
    ],
    [
      'a first name',
      'The nurse Leila Hamdan lost a leg in May. "The train came at 50 miles an hour," Leila said.',
      'Leila Hamdan',
    ],
  ])('%s', (_, text, who) => expect(speakers(text)).toContain(who));

  it('is nobody of whom two are called so', () => {
    const text = 'Analysts Cheng Boya and Cheng Ruolan met. By December, Cheng expects, a dollar will cost 9.4 marlun.';
    expect(speakers(text)).not.toContain('Cheng Boya');
  });
});
