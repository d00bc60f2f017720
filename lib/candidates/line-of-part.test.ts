import { describe, expect, it } from 'vitest';
import { lineOfPart } from '#lib/candidates/line-of-part';

const SPOKEN = {
  quote: 'We ran 412 buses in 2023',
  claimLine: 'Alder said: We ran 412 buses in 2023.',
  claimant: 'Alder',
  coreferences: [],
};

describe('the line of a part that was cut by hand', () => {
  it('says who said it as the line of the whole does, and ends with a stop', () => {
    expect(lineOfPart(SPOKEN, { quote: 'We ran 412 buses', start: 0 }, 'en')).toBe('Alder said: We ran 412 buses.');
    expect(lineOfPart(SPOKEN, { quote: 'in 2023', start: 17 }, 'en')).toBe('Alder said: in 2023.');
  });

  it('is a sentence that names whom its first pronoun means, where that was read', () => {
    const coreferences = [{ text: 'he', start: 50, end: 52, refersTo: 'Vladimir Putin', sure: 'certain' as const }];
    const whole = {
      quote: 'The plant closed and he signed',
      claimLine: 'The plant closed and he signed.',
      claimant: null,
      coreferences,
    };
    expect(lineOfPart(whole, { quote: 'he signed', start: 50 }, 'en')).toBe('[Vladimir Putin] signed.');
    expect(lineOfPart(whole, { quote: 'the plant\nclosed', start: 0 }, 'en')).toBe('The plant closed.');
  });

  it('takes no word of another language for one that only leads over', () => {
    const whole = { quote: 'So war die Lage', claimLine: 'So war die Lage.', claimant: null, coreferences: [] };
    expect(lineOfPart(whole, { quote: 'so war es überall im Lande', start: 0 }, 'de')).toBe('So war es überall im Lande.');
  });
});
