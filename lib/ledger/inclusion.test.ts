import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InclusionClaim, inclusionProof, isIncluded } from '#lib/ledger/inclusion';
import { EMPTY_ROOT, rootOfLeaves, treeOf } from '#lib/ledger/merkle';
import { CT_LEAVES, manyLeaves } from '#lib/ledger/sample-leaves';

const LEAVES = manyLeaves(64);

function claimOf(index: number, size: number): InclusionClaim {
  const leaves = LEAVES.slice(0, size);
  return { leaf: LEAVES[index] ?? EMPTY_ROOT, index, size, path: inclusionProof(treeOf(leaves), index) };
}

describe('an inclusion proof', () => {
  it('is the one that Certificate Transparency implementations give', () => {
    const hex = (index: number) => inclusionProof(treeOf(CT_LEAVES), index).map((hash) => hash.toString('hex'));
    expect(hex(0)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(hex(5)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('proves every leaf of every tree up to 64, at its own place only', () => {
    for (let size = 1; size <= 64; size += 1) {
      const root = rootOfLeaves(LEAVES.slice(0, size));
      for (let index = 0; index < size; index += 1) {
        const claim = claimOf(index, size);
        expect(isIncluded(claim, root)).toBe(true);
        for (const other of [index - 1, index + 1]) expect(isIncluded({ ...claim, index: other }, root)).toBe(false);
        expect(isIncluded({ ...claim, leaf: EMPTY_ROOT }, root)).toBe(false);
      }
    }
  });

  it('is refused with any bit flipped, a hash dropped, added or out of order', () => {
    const sizes = fc.integer({ min: 3, max: 64 });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.record({ which: fc.nat(), bit: fc.nat(255) }), (size, at, { which, bit }) => {
        const claim = claimOf(at % size, size);
        const root = rootOfLeaves(LEAVES.slice(0, size));
        const changed = claim.path.map((hash) => Buffer.from(hash));
        const hash = changed[which % changed.length];
        if (hash) hash[bit >> 3] = (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const [first = EMPTY_ROOT, ...rest] = claim.path;
        const forged = [changed, rest, [...claim.path, EMPTY_ROOT], ...(rest.length > 0 ? [[...rest, first]] : [])];
        for (const path of forged) expect(isIncluded({ ...claim, path }, root)).toBe(false);
      }),
    );
  });

  it('is refused, not thrown at, when a stranger made it up', () => {
    const claim = claimOf(2, 5);
    const root = rootOfLeaves(LEAVES.slice(0, 5));
    for (const index of [-1, 5, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(isIncluded({ ...claim, index }, root)).toBe(false);
    for (const size of [0, -1, Number.NaN, 2 ** 60]) expect(isIncluded({ ...claim, size }, root)).toBe(false);
    expect(isIncluded({ ...claim, leaf: Buffer.alloc(0) }, root)).toBe(false);
    expect(isIncluded({ ...claim, path: [Buffer.alloc(33), ...claim.path.slice(1)] }, root)).toBe(false);
    expect(isIncluded(claim, Buffer.alloc(0))).toBe(false);
  });

  it('is not made for a leaf that is not there', () => {
    expect(() => inclusionProof(treeOf(LEAVES), 64)).toThrow('no leaf 64');
    expect(() => inclusionProof(treeOf([]), 0)).toThrow('no leaf 0');
  });
});
