import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '#lib/intake/read-blocks';
import { partAt, partsOf } from '#lib/candidates/parts';

const paragraphs = (count: number, words = 40) =>
  Array.from({ length: count }, (_, i) => `Paragraph ${i} ${'goes on '.repeat(words)}to its end.`).join('\n\n');
const partsIn = (text: string, starts: number[] = []) => partsOf(text, readBlocks(text), starts);

describe('the parts of a text', () => {
  it('are one for a text that is not long, and one for an empty one', () => {
    expect(partsIn(paragraphs(20), [0, 50])).toHaveLength(1);
    expect(partsIn('')).toMatchObject([{ start: 0, end: 0, before: 0, upTo: 0 }]);
  });

  it('are several for a long text, each small, and count its paragraphs on', () => {
    const text = paragraphs(400);
    const parts = partsIn(text);
    expect(parts.length).toBeGreaterThan(3);
    for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(24_000);
    expect(parts[0]?.before).toBe(0);
    for (const [i, part] of parts.entries()) expect(part.before).toBe(parts[i - 1]?.upTo ?? 0);
    expect(parts.at(-1)?.upTo).toBe(400);
  });

  it('are several for a short text with many passages', () => {
    const text = paragraphs(100, 10);
    const starts = Array.from({ length: 400 }, (_, i) => Math.floor((i * text.length) / 400));
    for (const { start, end } of partsIn(text, starts))
      expect(starts.filter((at) => at >= start && at < end).length).toBeLessThanOrEqual(90);
  });

  it('cut one endless line between its words, and count it as one paragraph', () => {
    const text = 'endless words '.repeat(20_000).trim();
    const parts = partsIn(text);
    expect(parts.length).toBeGreaterThan(5);
    for (const { start } of parts.slice(1)) expect(text[start - 1]).toBe(' ');
    expect(parts.map(({ before, upTo }) => [before, upTo]).slice(0, 2)).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(partsIn('😀'.repeat(60_000)).every(({ start }) => start % 2 === 0)).toBe(true);
  });

  it('hold every letter of every block once, whatever the text and its passages', () => {
    const texts = fc.array(fc.tuple(fc.nat(3000), fc.boolean()), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(180_000), { maxLength: 400 }), (lines, at) => {
        const text = lines.map(([length, isWords]) => (isWords ? 'ab ' : 'x').repeat(length).trim()).join('\n\n');
        const starts = at.filter((start) => start < text.length).toSorted((a, b) => a - b);
        const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end)).join('');
        const blocks = readBlocks(text);
        const parts = partsOf(text, blocks, starts);
        expect(words(parts.flatMap((part) => part.blocks))).toBe(words(blocks));
        for (const [i, part] of parts.entries()) {
          expect(partAt(parts, part.start)).toBe(i);
          expect(part.end).toBe(part.blocks.at(-1)?.end ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are found by an offset, the nearest for one outside', () => {
    const parts = partsIn(paragraphs(400));
    expect(partAt(parts, -5)).toBe(0);
    expect(partAt(parts, 1e9)).toBe(parts.length - 1);
    expect(partAt(parts, parts[2]!.end - 1)).toBe(2);
  });
});
