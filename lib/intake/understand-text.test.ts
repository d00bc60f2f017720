import { describe, expect, it } from 'vitest';
import { understandText } from '#lib/intake/understand-text';

const titleOf = (text: string) => understandText(text).title.value;

describe('the title of a text', () => {
  it('is its headline', () => {
    const text = 'Harbour bridge shut after crack is found\n\nBy Ilse Marten\n\nThe port closed the bridge on Monday.\n';
    expect(titleOf(text)).toBe('Harbour bridge shut after crack is found');
  });

  it.each([
    ['The council met on Monday. It closed the bridge, and nobody was asked.', 'The council met on Monday.'],
    ['«Мост закрыт», — сказал мэр. Движение откроют в мае, сообщила администрация.', '«Мост закрыт», — сказал мэр.'],
    ['Am 3. März schloss Dr. Lund die Brücke. Seitdem gibt es einen Umweg.', 'Am 3. März schloss Dr. Lund die Brücke.'],
    ['北京市有2100万人。城市很大。', '北京市有2100万人。'],
  ])('is the first sentence where there is no headline: %s', (paragraph, title) => {
    expect(titleOf(`${paragraph}\n\n${paragraph}\n`)).toBe(title);
  });

  it('is cut at a word where that sentence is long, and says so', () => {
    const long = `The council of the harbour town ${'voted on the bridge and the quay and '.repeat(9)}went home.`;
    expect(titleOf(`${long}\n\n${long}\n`)).toMatch(
      /^The council of the harbour town .{10,60}(?:and|the|bridge|quay|on|voted)…$/,
    );
    expect(titleOf('市'.repeat(300)).length).toBeLessThanOrEqual(90);
  });
});
