import { describe, expect, it } from 'vitest';
import type { VerdictContent } from '#lib/verdicts/verdict-content';
import { draftOf, isChanged, readDraft, verdictBody } from './verdict-draft';

const saved: VerdictContent = {
  attribution: { state: 'open', because: 'Not read yet' },
  veracity: { state: 'rated', scale: 'house5', scaleVersion: 1, rating: 'mostly_true', label: 'Mostly true', reason: 'Nearly' },
  headline: 'A',
  summary: 'B',
  rationale: 'C [1]',
  whyChosen: 'D',
};
const BOTH = ['attribution', 'veracity'] as const;

describe('a verdict being typed', () => {
  it('begins as what was saved and would change nothing', () => {
    expect(isChanged(draftOf(saved, 3), saved, BOTH)).toBe(false);
    expect(isChanged(draftOf(null, 0), null, BOTH)).toBe(false);
  });

  it('sends what a save expects, without the labels the server adds', () => {
    expect(verdictBody(draftOf(saved, 3), BOTH)).toEqual({
      attribution: { state: 'open', because: 'Not read yet' },
      veracity: { state: 'rated', rating: 'mostly_true', reason: 'Nearly' },
      headline: 'A',
      summary: 'B',
      rationale: 'C [1]',
      whyChosen: 'D',
    });
  });

  it('sends nothing for a question that is not asked or has no rating yet', () => {
    expect(verdictBody(draftOf(saved, 3), ['veracity']).attribution).toBeNull();
    const draft = draftOf(saved, 3);
    draft.veracity = { ...draft.veracity, rating: '' };
    expect(verdictBody(draft, BOTH).veracity).toBeNull();
  });

  it('sees a changed word', () => {
    expect(isChanged({ ...draftOf(saved, 3), summary: 'B.' }, saved, BOTH)).toBe(true);
  });

  it('is read back from a working copy only when it is whole', () => {
    const draft = draftOf(saved, 3);
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    for (const broken of [
      null,
      undefined,
      'text',
      {},
      { ...draft, baseRev: '3' },
      { ...draft, summary: 7 },
      { ...draft, veracity: null },
    ]) {
      expect(readDraft(broken)).toBeNull();
    }
  });
});
