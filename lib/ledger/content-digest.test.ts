import { describe, expect, it } from 'vitest';
import { canonicalContent, contentDigest, listDigest } from '#lib/ledger/content-digest';

describe('the digest of a list', () => {
  it('is the same whether its items are brought into the canonical form one by one or together', () => {
    const items = [{ b: 'ö\u2028"', a: [1, { z: null, y: undefined }] }, {}, { n: 1e21, at: new Date(0) }];
    expect(listDigest(items.map(canonicalContent))).toBe(contentDigest(items));
    expect(listDigest([])).toBe(contentDigest([]));
    expect(listDigest([canonicalContent({ a: 1 })])).not.toBe(contentDigest([{ a: 2 }]));
  });
});
