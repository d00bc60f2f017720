import { describe, expect, it } from 'vitest';
import { withText } from '#lib/signoff/suggestions/with-text';
import { textOf } from '#lib/signoff/vocabulary';
import type { VerdictContent } from '#lib/verdicts/verdict-content';
import { SUGGESTION_FIELDS } from '#lib/workflow/vocabulary';

const verdict: VerdictContent = {
  attribution: { state: 'open', because: 'The recording is not here yet.' },
  veracity: {
    state: 'rated',
    scale: 'veracity',
    scaleVersion: 1,
    rating: 'false',
    label: 'False',
    reason: 'The accounts differ.',
  },
  headline: 'Headline',
  summary: 'Summary.',
  rationale: 'Rationale [1].',
  whyChosen: 'Reach.',
};

describe('suggested words', () => {
  it('take the place of the words in their field and leave all others', () => {
    for (const field of SUGGESTION_FIELDS) {
      if (field === 'claim-line') continue;
      const changed = { claimLine: 'Line', verdict: withText(field, verdict, 'New words') };
      expect(textOf(field, changed)).toBe('New words');
      for (const other of SUGGESTION_FIELDS.filter((each) => each !== field))
        expect(textOf(other, changed)).toBe(textOf(other, { claimLine: 'Line', verdict }));
    }
    expect(withText('veracity', verdict, 'x').veracity).toMatchObject({ rating: 'false', label: 'False', scaleVersion: 1 });
  });

  it('find nothing to word where no verdict or no finding is', () => {
    expect(textOf('summary', { claimLine: 'Line', verdict: null })).toBeNull();
    const without = { ...verdict, attribution: null };
    expect(textOf('attribution', { claimLine: 'Line', verdict: without })).toBeNull();
    expect(withText('attribution', without, 'x')).toBe(without);
  });
});
