import { EMPTY_ROOT, HASH_SIZE, hashChildren, rootOfSpan, splitOf, type Tree } from '#lib/ledger/merkle';

/** What a checkpoint says of a tree. */
export interface TreeHead {
  size: number;
  root: Buffer;
}

/**
 * Proof that a tree extends the tree over its first `size` leaves (RFC 6962 2.1.2); empty for the same tree and for the empty
 * one. Throws a RangeError when `size` is no size the tree once had.
 */
export function consistencyProof(tree: Tree, size: number): Buffer[] {
  if (!Number.isSafeInteger(size) || size < 0 || size > tree.size)
    throw new RangeError(`a tree of ${tree.size} was never one of ${size}`);
  return size === 0 ? [] : subproof(tree, { start: 0, end: tree.size }, size);
}

/** RFC 6962 SUBPROOF over a span of the tree. The root of the whole old tree is known to whoever checks, and left out. */
function subproof(tree: Tree, { start, end }: { start: number; end: number }, size: number): Buffer[] {
  if (size === end) return start === 0 ? [] : [rootOfSpan(tree, { start, end })];
  const middle = start + splitOf(end - start);
  const [left, right] = [
    { start, end: middle },
    { start: middle, end },
  ];
  return size <= middle
    ? [...subproof(tree, left, size), rootOfSpan(tree, right)]
    : [...subproof(tree, right, size), rootOfSpan(tree, left)];
}

/** Whether a proof shows that the tree `after` extends the tree `before`. Never throws on a stranger's file. */
export function isConsistent({ before, after, proof }: { before: TreeHead; after: TreeHead; proof: readonly Buffer[] }): boolean {
  if (![before, after].every(isHead) || !proof.every((hash) => hash.length === HASH_SIZE)) return false;
  if (before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && before.root.equals(after.root);
  if (before.size === 0) return proof.length === 0;
  const rest = [...proof];
  const roots = climb({ size: before.size, root: before.root, rest }, after.size);
  return roots !== null && rest.length === 0 && roots.before.equals(before.root) && roots.after.equals(after.root);
}

function isHead({ size, root }: TreeHead): boolean {
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== HASH_SIZE) return false;
  return size > 0 || root.equals(EMPTY_ROOT);
}

/**
 * Both roots as a proof leads to them, by the same splits as `subproof`: `size` leaves are old in a span of `width`. Takes the
 * hashes it uses from the front of `rest`. `root` is what the old tree must be when it fills a span from the very left.
 */
function climb(
  old: { size: number; root: Buffer | null; rest: Buffer[] },
  width: number,
): { before: Buffer; after: Buffer } | null {
  const { size, root, rest } = old;
  if (size === width) {
    const hash = root ?? rest.shift();
    return hash ? { before: hash, after: hash } : null;
  }
  const split = splitOf(width);
  const goesLeft = size <= split;
  const inner = goesLeft ? climb(old, split) : climb({ size: size - split, root: null, rest }, width - split);
  const sibling = rest.shift();
  if (!inner || !sibling) return null;
  return goesLeft
    ? { before: inner.before, after: hashChildren(inner.after, sibling) }
    : { before: hashChildren(sibling, inner.before), after: hashChildren(sibling, inner.after) };
}
