import { describe, expect, it } from 'vitest';
import { oneOf } from '#lib/extraction/text/one-of';
import { allForms, finite } from '#lib/extraction/words/inflect';

describe('the forms of a verb', () => {
  it.each([
    ['deny', 'deny denies denied', 'denying'],
    ['admit', 'admit admits admitted', 'admitting'],
    ['wink', 'wink winks winked', 'winking'],
    ['veto', 'veto vetoes vetoed', 'vetoing'],
    ['lie', 'lie lies lied', 'lying'],
    ['agree', 'agree agrees agreed', 'agreeing'],
    ['learn/learned/learnt', 'learn learns learned learnt', 'learning'],
    ['advise', 'advise advises advised', 'advising'],
  ])('%s', (entry, forms, participle) => {
    const [of] = allForms(entry);
    expect(of && finite(of).join(' ')).toBe(forms);
    expect(of?.participle).toBe(participle);
  });

  it('has both spellings', () => {
    expect(allForms('stress emphasise').map(({ base }) => base)).toEqual(['stress', 'emphasise', 'emphasize']);
  });
});

describe('one of many words', () => {
  it('finds each of them and nothing else', () => {
    const pattern = new RegExp(`^${oneOf(['say', 'says', 'said', 'sing', 'co-op', 'no. 1'])}$`, 'u');
    expect(['say', 'says', 'said', 'sing', 'co-op', 'no. 1'].every((word) => pattern.test(word))).toBe(true);
    expect(['sa', 'sayss', 'sin', 'coop', 'nox 1'].some((word) => pattern.test(word))).toBe(false);
  });
});
