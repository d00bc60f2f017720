import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendLeaves,
  EMPTY_ROOT,
  frontierOf,
  hashChildren,
  rootOf,
  rootOfLeaves,
  type TreeNode,
  treeOf,
} from '#lib/ledger/merkle';
import { CT_LEAVES, manyLeaves } from '#lib/ledger/sample-leaves';

describe('the Merkle tree', () => {
  it('has the roots that Certificate Transparency implementations agree on', () => {
    const roots = [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ];
    expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(rootOfLeaves([])).toEqual(EMPTY_ROOT);
    expect(roots.map((_, i) => rootOfLeaves(CT_LEAVES.slice(0, i + 1)).toString('hex'))).toEqual(roots);
  });

  it('has the root of the definition in RFC 6962 2.1, for every size up to 64', () => {
    for (let size = 0; size <= 64; size += 1) expect(rootOfLeaves(manyLeaves(size))).toEqual(rootByDefinition(manyLeaves(size)));
  });

  it('grows in batches of any size to the root of a rebuild, going on from stored nodes alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (batches) => {
        const leaves = manyLeaves(batches.reduce((sum, n) => sum + n, 0));
        const stored = new Map<string, Buffer>();
        let size = 0;
        for (const batch of batches) {
          const frontier = frontierOf(size).map((at) => ({ ...at, hash: stored.get(`${at.level}/${at.index}`) ?? EMPTY_ROOT }));
          const grown = appendLeaves(frontier, size, leaves.slice(size, size + batch));
          for (const { level, index, hash } of grown.nodes) {
            expect(stored.has(`${level}/${index}`)).toBe(false);
            stored.set(`${level}/${index}`, hash);
          }
          size += batch;
          expect(grown.root).toEqual(rootOfLeaves(leaves.slice(0, size)));
          expect(grown.frontier.map(({ level, index }) => ({ level, index }))).toEqual(frontierOf(size));
        }
        const tree = treeOf(leaves);
        for (const [at, hash] of stored) expect(tree.nodeAt(...(at.split('/').map(Number) as [number, number]))).toEqual(hash);
      }),
      { numRuns: process.env.DEEP ? 100 : 30 },
    );
  });

  it('has another root when any bit of any leaf is flipped, or two leaves change places', () => {
    const leaves = manyLeaves(37);
    const root = rootOfLeaves(leaves);
    fc.assert(
      fc.property(fc.nat(36), fc.nat(31), fc.nat(7), (index, at, bit) => {
        const flipped = leaves.map((leaf, i) => (i === index ? flip(leaf, at, bit) : leaf));
        expect(rootOfLeaves(flipped)).not.toEqual(root);
        const swapped = leaves
          .with(index, leaves[(index + 1) % 37] ?? EMPTY_ROOT)
          .with((index + 1) % 37, leaves[index] ?? EMPTY_ROOT);
        expect(rootOfLeaves(swapped)).not.toEqual(root);
      }),
    );
  });

  it('refuses to go on from the frontier of another tree', () => {
    const { frontier } = appendLeaves([], 0, manyLeaves(6));
    const leaf = manyLeaves(1);
    expect(() => appendLeaves(frontier, 5, leaf)).toThrow('not the frontier of a tree of 5 leaves');
    expect(() => appendLeaves([...frontier].reverse(), 6, leaf)).toThrow('not the frontier');
    expect(() => appendLeaves(frontier.slice(1), 6, leaf)).toThrow('not the frontier');
    expect(() => appendLeaves([], -1, leaf)).toThrow('not the frontier');
    expect(() => appendLeaves(frontier as TreeNode[], 6, [Buffer.alloc(31)])).toThrow('32 bytes');
  });

  it('knows its full subtrees and no other', () => {
    const leaves = manyLeaves(5);
    const tree = treeOf(leaves);
    expect(tree.nodeAt(2, 0)).toEqual(rootOfLeaves(leaves.slice(0, 4)));
    expect(() => tree.nodeAt(2, 1)).toThrow('no full subtree 2/1');
    expect(rootOf([{ hash: tree.nodeAt(2, 0) }, { hash: tree.nodeAt(0, 4) }])).toEqual(rootOfLeaves(leaves));
  });

  it('hashes a hundred thousand leaves again within a few seconds', () => {
    const leaves = Array.from({ length: 100_000 }, () => EMPTY_ROOT);
    const startedAt = performance.now();
    expect(rootOfLeaves(leaves)).toHaveLength(32);
    // About a third of a second alone; the bound leaves room for a busy machine and still catches a quadratic rebuild.
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});

/** MTH of RFC 6962 2.1, word for word. */
function rootByDefinition(leaves: Buffer[]): Buffer {
  const [first] = leaves;
  if (!first) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hashChildren(rootByDefinition(leaves.slice(0, k)), rootByDefinition(leaves.slice(k)));
}

function flip(hash: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(hash);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
