import { describe, expect, it } from 'vitest';
import { readQuantities } from '#lib/extraction/figures/quantities';

const read = (text: string) =>
  readQuantities(text, { start: 0, end: text.length }, [], 'en').map(
    ({ text: words, value, unit }) => `${words} = ${String(value)} ${unit}`,
  );

describe('letters before a figure that are money', () => {
  it.each([
    ['They paid Sh1.3 billion for it.', ['Sh1.3 billion = 1300000000 KES']],
    ['Each had been promised KSh40,000 in cash.', ['KSh40,000 = 40000 KES']],
    ['It paid R740m, not R1.2 billion.', ['R740m = 740000000 ZAR', 'R1.2 billion = 1200000000 ZAR']],
    ['A quote of R86 000 was turned down.', ['R86 000 = 86000 ZAR']],
    ['He paid RM300 for the repair.', ['RM300 = 300 MYR']],
    ['The R27 and the N1 were closed.', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
