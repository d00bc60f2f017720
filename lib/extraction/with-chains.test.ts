import { describe, expect, it } from 'vitest';
import { chainOf, withChains } from '#lib/extraction/with-chains';
import { extractClaims } from '#lib/extraction/extract-claims';

const hand = (who: string, verb: string) => ({ who, verb, start: 0, end: 0 });
const PLAIN = { translatedFrom: null, translator: null };

describe('the hands a statement went through', () => {
  it('are outermost first, and the innermost speaker is last', () => {
    const attribution = [hand('Byrne', ''), hand('The ministry', 'told')];
    expect(chainOf({ attribution }, PLAIN)).toEqual([
      { role: 'coverage', who: 'Byrne' },
      { role: 'speaker', who: 'The ministry', verb: 'told' },
    ]);
    expect(chainOf({ attribution: [] }, PLAIN)).toEqual([]);
  });

  it('begin with the translator, also for the words of the text itself', () => {
    const by = { translatedFrom: 'ru', translator: 'Yandex' };
    expect(chainOf({ attribution: [] }, by)).toEqual([{ role: 'translation', who: 'Yandex', from: 'ru' }]);
    expect(chainOf({ attribution: [hand('Peskov', 'said')] }, { ...by, translator: null })).toEqual([
      { role: 'translation', who: 'ru', from: 'ru' },
      { role: 'speaker', who: 'Peskov', verb: 'said' },
    ]);
  });

  it('are read from a text with a note of its translation', () => {
    const text = 'Translated from Russian by the service "Yandex"\n\nThe plant closed in 2019, minister Ann Lowe said.';
    const [first] = withChains(extractClaims(text)).candidates;
    expect(first?.chain.map(({ role }) => role)).toEqual(['translation', 'speaker']);
    expect(first?.chain.at(-1)?.who).toBe(first?.claimant);
  });
});
