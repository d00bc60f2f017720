import { describe, expect, it } from 'vitest';
import { throughWhom } from './through-whom';

const hand = (who: string, verb: string) => ({ who, verb, start: 0, end: 0 });
const PLAIN = { translatedFrom: null, translator: null };
const BYRNE = [hand('Byrne', ''), hand('The ministry', 'told')];

describe('through whom a statement came here', () => {
  it('is nobody when the speaker stands in the text itself', () => {
    expect(throughWhom({ attribution: [hand('Peskov', 'noted')] }, PLAIN)).toBe('');
    expect(throughWhom({ attribution: [] }, PLAIN)).toBe('');
  });

  it('is whoever says what another said, from the speaker outwards', () => {
    expect(throughWhom({ attribution: BYRNE }, PLAIN)).toBe('through Byrne');
    const three = [hand('TASS', 'reported'), ...BYRNE];
    expect(throughWhom({ attribution: three }, PLAIN)).toBe('through Byrne, TASS (“reported”)');
  });

  it('is the translator last, named or not, also for the words of the text itself', () => {
    const by = { translatedFrom: 'ru', translator: 'Yandex' };
    expect(throughWhom({ attribution: BYRNE }, by)).toBe('through Byrne, translated from Russian by Yandex');
    expect(throughWhom({ attribution: [] }, { ...by, translator: null })).toBe('translated from Russian');
  });
});
