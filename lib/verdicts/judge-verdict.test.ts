import { describe, expect, it } from 'vitest';
import type { VerdictWords } from '#lib/verdicts/input';
import { judgeVerdict } from '#lib/verdicts/judge-verdict';

const words: VerdictWords = { attribution: null, veracity: null, headline: '', summary: '', rationale: '', whyChosen: '' };
const asked = {
  questions: ['veracity'] as const,
  isTranslationLocked: false,
  purpose: 'before-publication' as const,
  passage: 'Forty people came.',
};

describe('a verdict as it is written', () => {
  it('says what becomes of the passage before publication, and nothing of it elsewhere', () => {
    const outcome = { kind: 'change' as const, wording: 'Fourteen people came.' };
    expect(judgeVerdict({ ...words, outcome }, asked).outcome).toEqual(outcome);
    expect('outcome' in judgeVerdict(words, asked)).toBe(false);
    const elsewhere = { ...asked, purpose: 'published-elsewhere' as const };
    expect(() => judgeVerdict({ ...words, outcome }, elsewhere)).toThrow(expect.objectContaining({ code: 'outcomeOnlyBefore' }));
  });

  it('takes no change that changes nothing', () => {
    const outcome = { kind: 'change' as const, wording: ' Forty people came. ' };
    expect(() => judgeVerdict({ ...words, outcome }, asked)).toThrow(expect.objectContaining({ code: 'wordingUnchanged' }));
  });
});
