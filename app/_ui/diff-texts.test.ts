import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './diff-texts';
import { slowness } from '../../scripts/check/slowness.mjs';

const show = (before: string, after: string) =>
  diffTexts(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

const without = (kind: 'gone' | 'new', before: string, after: string) =>
  diffTexts(before, after)
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference between two long texts', () => {
  it('is told in words, between the lines that stayed', () => {
    expect(show('One.\nTwo blue birds.\nThree.\n', 'One.\nTwo red birds.\nThree.\nFour.\n')).toBe(
      'One.\nTwo [-blue -][+red +]birds.\nThree.\n[+Four.\n+]',
    );
  });

  it('finds a changed word in a text of one line', () => {
    const line = Array.from({ length: 400 }, (_, i) => `Sentence ${i} says ${i * 3} things.`).join(' ');
    expect(show(line, line.replace('says 300 things', 'says 301 things').replace('says 900 ', 'says 901 '))).toContain(
      '[-300 -][+301 +]',
    );
  });

  it('gives the later text back to the letter, and the earlier one but for white space', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b c', 'd.', '', '  e', 'ф 😀'), { maxLength: 30 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without('gone', before, after)).toBe(after);
        expect(without('new', before, after).replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('of 100,000 units with every tenth paragraph rewritten takes less than half a second', () => {
    const lines = Array.from(
      { length: 700 },
      (_, i) => `Paragraph ${i} tells of ${i * 7} ships ${'that came to the harbour '.repeat(5)}`,
    );
    const before = lines.join('\n\n');
    const after = lines.map((line, i) => (i % 10 === 0 ? line.replaceAll('came', 'sailed') : line)).join('\n\n');
    expect(before.length).toBeGreaterThan(100_000);
    const from = performance.now();
    const parts = diffTexts(before, after);
    expect(performance.now() - from).toBeLessThan(500 * slowness());
    expect(parts.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(300);
  });
});
