import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

describe('a long text', () => {
  it('takes time in proportion to its length', { timeout: 120_000 }, () => {
    const page = 'Mayor Lina Holm said on 3 May that 40 ships left. “We lost two,” she added.\n';
    // Of this process alone: other tests run at the same time.
    const timed = (text: string) => {
      const began = process.cpuUsage();
      extractClaims(text, { publishedOn: '2024-05-05' });
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    timed(page.repeat(300));
    expect(timed(page.repeat(1200))).toBeLessThan(1000 + timed(page.repeat(300)) * 8);
    for (const odd of ['“', '"a ', 'said ', ', said ', 'Anna Berg ', '1,', 'a\n', 'A: b\n', 'according to X, ']) {
      expect(timed(odd.repeat(8000))).toBeLessThan(4000);
    }
  });
});
