import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { judgeBy, pronounJudge } from '#lib/extraction/reference/pronoun-judge';
import type { PronounJudge } from '#lib/extraction/reference/pronoun-place';

const TEXT = `Ferry firm loses its licence

The harbour board sued the ferry company in March. It had carried 212 passengers without a licence in 2023.
`;

/** Whom "It" means. */
function meant(pronouns?: PronounJudge): string | undefined {
  const links = extractClaims(TEXT, { language: 'en', pronouns }).candidates.flatMap(({ coreferences }) => coreferences);
  return links.find(({ text }) => text === 'It')?.refersTo;
}

describe('judging whom a pronoun means', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('goes by what the signs count', () => {
    expect(meant(judgeBy({ subject: 3 }))).toBe('the harbour board');
    expect(meant(judgeBy({ object: 3 }))).toBe('the ferry company');
  });

  it('reads by the weights set by hand where rules alone shall read', () => {
    const learned = pronounJudge();
    vi.stubEnv('EXTRACTION', 'rules');
    expect(pronounJudge()).not.toBe(learned);
    expect(['the harbour board', 'the ferry company']).toContain(meant());
  });
});
