import { describe, expect, it } from 'vitest';
import type { VerdictWords } from '#lib/verdicts/input';
import { judgeVerdict } from '#lib/verdicts/judge-verdict';

const words: VerdictWords = { attribution: null, veracity: null, headline: '', summary: '', rationale: '', whyChosen: '' };
const asked = {
  questions: ['veracity'] as const,
  translation: { isTranslated: false, rendering: null },
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

  it('says no more than “Not confirmed” of a translation until somebody who reads the original has signed it', () => {
    const said = (rating: string) => ({ ...words, attribution: { state: 'rated' as const, rating, reason: '' } });
    const rendering = { language: 'ru', original: 'Сорок', found: 'page 1', fidelity: 'same' as const, note: '' };
    const judge = (rating: string, signed: typeof rendering | { fidelity: 'differs' } | null) =>
      judgeVerdict(said(rating), {
        ...asked,
        questions: ['attribution'],
        translation: { isTranslated: true, rendering: signed && { ...rendering, ...signed } },
      });
    const refused = (code: string) => expect.objectContaining({ code });
    expect(judge('unconfirmed', null).attribution).toMatchObject({ rating: 'unconfirmed' });
    expect(() => judge('said_altered', null)).toThrow(refused('translationLocked'));
    expect(judge('said', rendering).attribution).toMatchObject({ rating: 'said' });
    expect(() => judge('said', { fidelity: 'differs' })).toThrow(refused('renderingDiffers'));
    expect(judge('said_altered', { fidelity: 'differs' }).attribution).toMatchObject({ rating: 'said_altered' });
  });

  it('takes no change that changes nothing', () => {
    const outcome = { kind: 'change' as const, wording: ' Forty people came. ' };
    expect(() => judgeVerdict({ ...words, outcome }, asked)).toThrow(expect.objectContaining({ code: 'wordingUnchanged' }));
  });
});
