import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyProof, isConsistent } from '#lib/ledger/consistency';
import { EMPTY_ROOT, rootOfLeaves, treeOf } from '#lib/ledger/merkle';
import { CT_LEAVES, manyLeaves } from '#lib/ledger/sample-leaves';

const LEAVES = manyLeaves(64);
const headOf = (size: number) => ({ size, root: rootOfLeaves(LEAVES.slice(0, size)) });
const claimOf = (from: number, to: number) => ({
  before: headOf(from),
  after: headOf(to),
  proof: consistencyProof(treeOf(LEAVES.slice(0, to)), from),
});

describe('a consistency proof', () => {
  it('is the one that Certificate Transparency implementations give', () => {
    const hex = (from: number, to: number) =>
      consistencyProof(treeOf(CT_LEAVES.slice(0, to)), from).map((hash) => hash.toString('hex'));
    expect(hex(6, 8)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(hex(2, 5)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
    expect(hex(8, 8)).toEqual([]);
  });

  it('shows that every tree up to 64 extends every earlier one, and none with another past', () => {
    for (let to = 0; to <= 64; to += 1) {
      for (let from = 0; from <= to; from += 1) {
        const claim = claimOf(from, to);
        expect(isConsistent(claim), `${from} to ${to}`).toBe(true);
        if (from === 0) continue;
        const forged = rootOfLeaves(LEAVES.slice(0, from).with(from - 1, EMPTY_ROOT));
        expect(isConsistent({ ...claim, before: { size: from, root: forged } }), `forged ${from} to ${to}`).toBe(false);
        if (from < to) expect(isConsistent({ ...claim, after: { size: to, root: forged } })).toBe(false);
      }
    }
  });

  it('is refused with any bit flipped, a hash dropped or added, or for another size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 63 }),
        fc.nat(),
        fc.record({ which: fc.nat(), bit: fc.nat(255) }),
        (from, more, { which, bit }) => {
          const to = from + 1 + (more % (64 - from));
          const claim = claimOf(from, to);
          const changed = claim.proof.map((hash) => Buffer.from(hash));
          const hash = changed[which % changed.length];
          if (hash) hash[bit >> 3] = (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          for (const proof of [changed, claim.proof.slice(1), claim.proof.slice(0, -1), [...claim.proof, EMPTY_ROOT]]) {
            expect(isConsistent({ ...claim, proof })).toBe(false);
          }
          expect(isConsistent({ ...claim, before: { ...claim.before, size: from - 1 } })).toBe(false);
        },
      ),
    );
  });

  it('is refused, not thrown at, when a stranger made it up', () => {
    const claim = claimOf(3, 7);
    for (const size of [-1, 0, 8, 0.5, Number.NaN, 2 ** 60])
      expect(isConsistent({ ...claim, before: { ...claim.before, size } })).toBe(false);
    expect(isConsistent({ ...claim, proof: claim.proof.map((hash) => hash.subarray(1)) })).toBe(false);
    expect(isConsistent({ ...claim, before: { size: 3, root: Buffer.alloc(0) } })).toBe(false);
    expect(isConsistent({ before: { size: 0, root: headOf(1).root }, after: headOf(7), proof: [] })).toBe(false);
  });

  it('is not made for a size the tree never had', () => {
    expect(() => consistencyProof(treeOf(LEAVES), 65)).toThrow('a tree of 64 was never one of 65');
    expect(() => consistencyProof(treeOf(LEAVES), -1)).toThrow('never one of -1');
  });
});
