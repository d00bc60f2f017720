import { createHash } from 'node:crypto';

/** One full subtree of an RFC 6962 tree: level 0 is a leaf, level n covers 2^n leaves; index counts from the left. */
export interface TreeNode {
  level: number;
  index: number;
  hash: Buffer;
}

/** A tree by its size and its full subtrees; whoever stored the nodes can prove without the leaves. */
export interface Tree {
  size: number;
  /** Throws when that subtree is not full or not known. */
  nodeAt: (level: number, index: number) => Buffer;
}

/** Bytes of every hash in the tree. */
export const HASH_SIZE = 32;

const INNER = Buffer.of(1);

/** Root of the tree without leaves. */
export const EMPTY_ROOT = createHash('sha256').digest();

/** RFC 6962 inner node: SHA-256(0x01 || left || right). Throws a RangeError when one is no 32-byte hash. */
export function hashChildren(left: Buffer, right: Buffer): Buffer {
  if (left.length !== HASH_SIZE || right.length !== HASH_SIZE) throw new RangeError('a node of the tree has 32 bytes');
  return createHash('sha256').update(INNER).update(left).update(right).digest();
}

/** The positions of the full subtrees that together make a tree of this size, left to right: all a sealer needs to go on. */
export function frontierOf(size: number): { level: number; index: number }[] {
  return fullSubtrees(0, size);
}

/** The full subtrees that cover leaves `start` (inclusive) to `end` (exclusive); `start` begins a subtree as wide as the span. */
function fullSubtrees(start: number, end: number): { level: number; index: number }[] {
  const positions: { level: number; index: number }[] = [];
  for (let at = start; at < end; ) {
    let level = 0;
    let width = 1;
    for (; at + width * 2 <= end; width *= 2) level += 1;
    positions.push({ level, index: at / width });
    at += width;
  }
  return positions;
}

/**
 * Appends leaf hashes to a tree given by its frontier (left to right) and size. Returns the subtrees that are full now and
 * were not before (leaves among them), the new frontier and the new root. Throws a RangeError when the frontier is not one
 * of a tree of this size: sealing on it would sign a root that nobody can rebuild.
 */
export function appendLeaves(
  frontier: readonly TreeNode[],
  size: number,
  leaves: readonly Buffer[],
): { nodes: TreeNode[]; frontier: TreeNode[]; root: Buffer } {
  if (!isFrontier(frontier, size)) throw new RangeError(`this is not the frontier of a tree of ${size} leaves`);
  const stack = [...frontier];
  const nodes: TreeNode[] = [];
  leaves.forEach((hash, i) => {
    if (hash.length !== HASH_SIZE) throw new RangeError('a leaf hash has 32 bytes');
    let node: TreeNode = { level: 0, index: size + i, hash };
    nodes.push(node);
    for (let last = stack.at(-1); last && last.level === node.level; last = stack.at(-1)) {
      stack.pop();
      node = { level: node.level + 1, index: last.index / 2, hash: hashChildren(last.hash, node.hash) };
      nodes.push(node);
    }
    stack.push(node);
  });
  return { nodes, frontier: stack, root: rootOf(stack) };
}

function isFrontier(nodes: readonly TreeNode[], size: number): boolean {
  if (!Number.isSafeInteger(size) || size < 0) return false;
  const positions = frontierOf(size);
  return (
    positions.length === nodes.length &&
    positions.every(({ level, index }, i) => nodes[i]?.level === level && nodes[i].index === index)
  );
}

/** Root of the tree whose full subtrees are these, left to right. */
export function rootOf(frontier: readonly { hash: Buffer }[]): Buffer {
  return (
    frontier.reduceRight<Buffer | null>((right, node) => (right ? hashChildren(node.hash, right) : node.hash), null) ?? EMPTY_ROOT
  );
}

/** Root of the tree over these leaf hashes. */
export function rootOfLeaves(leaves: readonly Buffer[]): Buffer {
  return appendLeaves([], 0, leaves).root;
}

/** The tree over these leaf hashes, with every full subtree kept for proofs. */
export function treeOf(leaves: readonly Buffer[]): Tree {
  const levels: Buffer[][] = [];
  for (const { level, hash } of appendLeaves([], 0, leaves).nodes) (levels[level] ??= []).push(hash);
  return { size: leaves.length, nodeAt: (level, index) => requireNode(levels[level]?.[index], { level, index }) };
}

function requireNode(hash: Buffer | undefined, { level, index }: { level: number; index: number }): Buffer {
  if (!hash) throw new RangeError(`the tree has no full subtree ${level}/${index}`);
  return hash;
}

/** Root over leaves `start` (inclusive) to `end` (exclusive) of a tree: a right edge that is not full is put together. */
export function rootOfSpan(tree: Tree, { start, end }: { start: number; end: number }): Buffer {
  return rootOf(fullSubtrees(start, end).map(({ level, index }) => ({ hash: tree.nodeAt(level, index) })));
}

/** The largest power of two below a size of at least 2: where RFC 6962 splits a tree. */
export function splitOf(size: number): number {
  let width = 1;
  while (width * 2 < size) width *= 2;
  return width;
}
