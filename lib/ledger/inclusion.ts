import { HASH_SIZE, hashChildren, rootOfSpan, splitOf, type Tree } from '#lib/ledger/merkle';

/** Audit path of one leaf (RFC 6962 2.1.1), nearest sibling first. Throws a RangeError when there is no such leaf. */
export function inclusionProof(tree: Tree, index: number): Buffer[] {
  if (!isLeafOf(index, tree.size)) throw new RangeError(`no leaf ${index} in a tree of ${tree.size}`);
  const path: Buffer[] = [];
  let [start, end] = [0, tree.size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const [near, far] =
      index < middle
        ? [
            { start, end: middle },
            { start: middle, end },
          ]
        : [
            { start: middle, end },
            { start, end: middle },
          ];
    path.unshift(rootOfSpan(tree, far));
    [start, end] = [near.start, near.end];
  }
  return path;
}

/** A leaf hash, its place, and the path said to lead from it to a root. */
export interface InclusionClaim {
  leaf: Buffer;
  index: number;
  /** Leaves of the tree whose root is meant. */
  size: number;
  path: readonly Buffer[];
}

/** Whether the path proves that the leaf stands at this index of the tree with this root. Never throws on a stranger's file. */
export function isIncluded(claim: InclusionClaim, root: Buffer): boolean {
  return rootFromInclusion(claim)?.equals(root) ?? false;
}

/** The root that an audit path leads to, or null when the path does not fit the tree. */
function rootFromInclusion({ leaf, index, size, path }: InclusionClaim): Buffer | null {
  if (!isLeafOf(index, size) || ![leaf, ...path].every((hash) => hash.length === HASH_SIZE)) return null;
  const turns = turnsTo(index, size);
  if (turns.length !== path.length) return null;
  return path.reduce(
    (hash, sibling, i) => (turns[i] === 'left' ? hashChildren(hash, sibling) : hashChildren(sibling, hash)),
    leaf,
  );
}

/** On which side of its sibling the way to a leaf lies, from the leaf up. */
function turnsTo(index: number, size: number): ('left' | 'right')[] {
  const turns: ('left' | 'right')[] = [];
  for (let [at, width] = [index, size]; width > 1; ) {
    const split = splitOf(width);
    turns.unshift(at < split ? 'left' : 'right');
    [at, width] = at < split ? [at, split] : [at - split, width - split];
  }
  return turns;
}

function isLeafOf(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
}
