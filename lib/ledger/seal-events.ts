import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { env } from '#lib/env/env';
import { originOf, signCheckpoint } from '#lib/ledger/checkpoint';
import { unwrapDeskKey } from '#lib/ledger/desk-key';
import { rawPublicKey } from '#lib/ledger/ed25519';
import { appendLeaves, frontierOf, type TreeNode } from '#lib/ledger/merkle';
import { checkpoints, deskKeys, events, leaves, treeNodes, unsealed } from '#lib/ledger/schema';

/** Most events of one batch: keeps the statement below the 65,535 parameters of Postgres. */
const BATCH = 2000;

/**
 * Seals what is open on every desk; another instance may be doing the same. Returns how many events were sealed. A desk
 * that cannot be sealed does not keep the others waiting; its error is thrown when they are done.
 */
export async function sealEverywhere(db: Db): Promise<number> {
  const desks = await db.execute<{ desk: string }>(sql`select desks_to_seal() as desk`);
  const failures: unknown[] = [];
  let sealed = 0;
  for (const { desk } of desks) {
    try {
      sealed += await sealDesk({ db, deskId: desk });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return sealed;
}

/** Seals all open events of a desk, batch by batch; returns how many. Stops at once where another sealer is at work. */
export async function sealDesk(scope: DeskScope): Promise<number> {
  let total = 0;
  for (let count = BATCH; count === BATCH; total += count) count = await sealBatch(scope);
  return total;
}

/**
 * One batch in one transaction: open events become the next leaves of the desk's tree, under a new signed checkpoint.
 * Writers never wait: an event that commits meanwhile falls into the next batch, whatever its time or number.
 */
export function sealBatch(scope: DeskScope, most = BATCH): Promise<number> {
  return inDesk(scope, async (tx) => {
    if (!(await holdsSeal(tx, scope.deskId))) return 0;
    const batch = await readBatch(tx, most);
    if (batch.length > 0) await appendBatch(tx, scope.deskId, batch);
    return batch.length;
  });
}

type Batch = Awaited<ReturnType<typeof readBatch>>;

/** Two sealers of one desk would sign two different trees of one size. */
async function holdsSeal(tx: Tx, deskId: string): Promise<boolean> {
  const [row] = await tx.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`seal ${deskId}`}, 0)) as held`,
  );
  return row?.held === true;
}

function readBatch(tx: Tx, most: number) {
  return tx
    .select({ streamId: events.streamId, seq: events.seq, leafHash: events.leafHash })
    .from(unsealed)
    .innerJoin(
      events,
      and(eq(events.deskId, unsealed.deskId), eq(events.streamId, unsealed.streamId), eq(events.seq, unsealed.seq)),
    )
    .orderBy(asc(events.at), asc(events.streamId), asc(events.seq))
    .limit(most);
}

async function appendBatch(tx: Tx, deskId: string, batch: Batch): Promise<void> {
  const size = await treeSize(tx);
  const grown = appendLeaves(
    await readFrontier(tx, size),
    size,
    batch.map(({ leafHash }) => leafHash),
  );
  const leafRows = batch.map(({ streamId, seq }, i) => ({ deskId, leafIndex: size + i, streamId, seq }));
  await tx.insert(leaves).values(leafRows);
  await tx.insert(treeNodes).values(grown.nodes.map(({ level, index, hash }) => ({ deskId, level, nodeIndex: index, hash })));
  const head = { origin: originOf(deskId), size: size + batch.length, root: grown.root };
  await tx
    .insert(checkpoints)
    .values({ deskId, treeSize: head.size, root: head.root, note: await signHead(tx, head), at: new Date() });
  await closeBatch(tx, batch);
}

async function treeSize(tx: Tx): Promise<number> {
  const [last] = await tx.select({ size: checkpoints.treeSize }).from(checkpoints).orderBy(desc(checkpoints.treeSize)).limit(1);
  return last?.size ?? 0;
}

/** The full subtrees that make up the tree so far, left to right. A missing one stops the sealing: the tree was tampered with. */
async function readFrontier(tx: Tx, size: number): Promise<TreeNode[]> {
  const places = frontierOf(size);
  if (places.length === 0) return [];
  const rows = await tx
    .select({ level: treeNodes.level, index: treeNodes.nodeIndex, hash: treeNodes.hash })
    .from(treeNodes)
    .where(or(...places.map(({ level, index }) => and(eq(treeNodes.level, level), eq(treeNodes.nodeIndex, index)))))
    .orderBy(desc(treeNodes.level));
  return rows;
}

async function signHead(tx: Tx, head: { origin: string; size: number; root: Buffer }): Promise<string> {
  const [key] = await tx.select().from(deskKeys).orderBy(desc(deskKeys.madeAt)).limit(1);
  if (!key) throw new Error('this desk has no signing key');
  const privateKey = unwrapDeskKey(Buffer.from(env().MASTER_KEY, 'hex'), key);
  return signCheckpoint(head, { privateKey, publicKey: rawPublicKey(privateKey) });
}

async function closeBatch(tx: Tx, batch: Batch): Promise<void> {
  const ids = sql.join(
    batch.map(({ streamId, seq }) => sql`(${streamId}::uuid, ${seq}::int)`),
    sql`, `,
  );
  await tx.delete(unsealed).where(sql`(${unsealed.streamId}, ${unsealed.seq}) in (values ${ids})`);
}
