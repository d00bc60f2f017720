import { asc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { originOf, readCheckpoint } from '#lib/ledger/checkpoint';
import { frontierOf, hashChildren, rootOf } from '#lib/ledger/merkle';
import { checkpoints, leaves, treeNodes, unsealed } from '#lib/ledger/schema';
import type { DeskPublicKey } from '#lib/audit/verify/check-keys';
import type { Fault, Place } from '#lib/audit/verify/fault';
import { type LedgerEvent, nameOf } from '#lib/audit/verify/ledger-event';

/** The desk's tree as it is stored. */
export interface StoredTree {
  leaves: (typeof leaves.$inferSelect)[];
  nodes: Map<string, Buffer>;
  heads: (typeof checkpoints.$inferSelect)[];
  open: Set<string>;
}

export async function readTree(tx: Tx): Promise<StoredTree> {
  const nodes = await tx.select().from(treeNodes);
  return {
    leaves: await tx.select().from(leaves).orderBy(asc(leaves.leafIndex)),
    nodes: new Map(nodes.map(({ level, nodeIndex, hash }) => [`${level}/${nodeIndex}`, hash])),
    heads: await tx.select().from(checkpoints).orderBy(asc(checkpoints.treeSize)),
    open: new Set((await tx.select().from(unsealed)).map(nameOf)),
  };
}

/** Every event has its place, every node is the hash of what lies below it, every head is signed over its tree. */
export function checkTree(
  tree: StoredTree,
  known: { deskId: string; events: readonly LedgerEvent[]; keys: readonly DeskPublicKey[] },
): Fault[] {
  const byName = new Map(known.events.map((event) => [nameOf(event.place), event]));
  const placeAt = (index: number): Place | null => {
    const leaf = tree.leaves[index];
    return (leaf && byName.get(nameOf(leaf))?.place) ?? null;
  };
  return [
    ...checkListing(tree, known.events),
    ...[...tree.open].flatMap((name) => (byName.has(name) ? [] : [missingEvent(name)])),
    ...checkLeaves(tree, byName),
    ...checkNodes(tree, placeAt),
    ...checkHeads(tree, { ...known, placeAt }),
  ];
}

function missingEvent(name: string): Fault {
  return { code: 'rowMissing', place: null, row: `events ${name}` };
}

/** An event is a leaf or waits to become one: neither means that it was slipped past the sealer, both that it comes twice. */
function checkListing({ leaves: sealed, open }: StoredTree, events: readonly LedgerEvent[]): Fault[] {
  const names = new Set(sealed.map(nameOf));
  return events.flatMap(({ place }) => {
    const name = nameOf(place);
    return names.has(name) === open.has(name) ? [{ code: 'eventNotListed' as const, place, row: `leaves of ${name}` }] : [];
  });
}

function checkLeaves({ leaves: sealed, nodes }: StoredTree, byName: Map<string, LedgerEvent>): Fault[] {
  return sealed.flatMap((leaf, i): Fault[] => {
    const event = byName.get(nameOf(leaf));
    const place = event?.place ?? null;
    if (leaf.leafIndex !== i || !event) return [{ code: 'leafMissing', place, row: `leaves ${i}` }];
    const node = nodes.get(`0/${i}`);
    if (node?.equals(event.row.leafHash)) return [];
    return [{ code: 'nodeChanged', place, row: `tree_nodes 0/${i}` }];
  });
}

/** Level by level from what is stored below, so that one changed node is not blamed on all above it. */
function checkNodes({ leaves: sealed, nodes }: StoredTree, placeAt: (index: number) => Place | null): Fault[] {
  const faults: Fault[] = [];
  const expected = new Set(sealed.map((_, i) => `0/${i}`));
  for (let level = 1; 2 ** level <= sealed.length; level += 1) {
    for (let index = 0; (index + 1) * 2 ** level <= sealed.length; index += 1) {
      const name = `${level}/${index}`;
      expected.add(name);
      const [left, right] = [nodes.get(`${level - 1}/${index * 2}`), nodes.get(`${level - 1}/${index * 2 + 1}`)];
      if (left && right && nodes.get(name)?.equals(parentOf(left, right))) continue;
      faults.push({ code: 'nodeChanged', place: placeAt(index * 2 ** level), row: `tree_nodes ${name}` });
    }
  }
  const strays = [...nodes.keys()].filter((name) => !expected.has(name));
  return [...faults, ...strays.map((name) => ({ code: 'rowUnrecorded' as const, place: null, row: `tree_nodes ${name}` }))];
}

/** A stored hash of another length cannot be hashed on; it is found where it stands. */
function parentOf(left: Buffer, right: Buffer): Buffer {
  return left.length === 32 && right.length === 32 ? hashChildren(left, right) : Buffer.alloc(0);
}

interface HeadScope {
  deskId: string;
  keys: readonly DeskPublicKey[];
  placeAt: (index: number) => Place | null;
}

function checkHeads(tree: StoredTree, scope: HeadScope): Fault[] {
  const faults = tree.heads.flatMap((head, i) => {
    const before = tree.heads[i - 1];
    const isSound = isSigned(head, scope) && rootAt(tree, head.treeSize)?.equals(head.root) && !(before && before.at > head.at);
    const place = scope.placeAt(before?.treeSize ?? 0);
    return isSound ? [] : [{ code: 'headChanged' as const, place, row: `checkpoints ${head.treeSize}` }];
  });
  const covered = tree.heads.at(-1)?.treeSize ?? 0;
  if (covered === tree.leaves.length) return faults;
  return [...faults, { code: 'headChanged', place: scope.placeAt(covered), row: `checkpoints ${tree.leaves.length}` }];
}

function isSigned(head: StoredTree['heads'][number], { deskId, keys }: HeadScope): boolean {
  return keys.some((key) => {
    const signed = readCheckpoint(head.note, key);
    return signed?.origin === originOf(deskId) && signed.size === head.treeSize && signed.root.equals(head.root);
  });
}

function rootAt({ nodes }: StoredTree, size: number): Buffer | null {
  const hashes = frontierOf(size).map(({ level, index }) => nodes.get(`${level}/${index}`));
  if (!hashes.every((hash): hash is Buffer => hash?.length === 32)) return null;
  return rootOf(hashes.map((hash) => ({ hash })));
}
