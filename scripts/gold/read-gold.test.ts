import { describe, expect, it } from 'vitest';
import { goldSchema } from './gold';
import { locate } from './locate';
import { placeGold } from './read-gold';

const TEXT = 'One ship left. One ship stayed.';

describe('a gold file', () => {
  it.each([
    ['alone in the text', { words: 'left' }, { start: 9, end: 13 }],
    ['the second of two', { words: 'One ship', occurrence: 2 }, { start: 15, end: 23 }],
    ['inside other words', { words: 'ship', in: 'ship stayed' }, { start: 19, end: 23 }],
    ['two places, not told which', { words: 'ship' }, '"ship" stands 2 times in the text: say which'],
    ['words that are not there', { words: 'boat' }, '"boat" stands 0 times in the text, not 1'],
    ['a third of two', { words: 'ship', occurrence: 3 }, '"ship" stands 2 times in the text, not 3'],
    [
      'words that the others do not hold',
      { words: 'boat', in: 'left' },
      'inside "left": "boat" stands 0 times in the text, not 1',
    ],
  ])('names a place by its words: %s', (_what, place, found) => expect(locate(TEXT, place)).toEqual(found));

  it('is refused with every fault at once', () => {
    const claim = {
      id: 'a',
      quote: 'One ship left',
      tier: 'core',
      kind: 'event',
      questions: ['attribution'],
      speaker: null,
      chain: ['Ida'],
      claimLine: 'A ship left.',
      dates: [{ text: 'May', edtf: '2023-05' }],
      quantities: [],
      parent: 'z',
    };
    const document = { publishedOn: '2023-05-10', language: 'en', translatedFrom: null, translator: null, style: 'news' };
    const gold = goldSchema.parse({
      document,
      claims: [claim, claim],
      coreferences: [{ text: 'it', refersTo: 'ship' }],
      nonClaims: [],
    });
    const faults = [/"it" stands 0/, /"May" is not in/, /chain/, /its own/, /no claim z/, /nobody said/, /words of another/];
    for (const fault of faults) expect(() => placeGold('ships', TEXT, gold)).toThrow(fault);
    expect(() => placeGold('ships', 'e\u0301', gold)).toThrow(/canonical/);
  });
});
