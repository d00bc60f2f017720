import { asc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { checkpoints, checkpointTimes } from '#lib/ledger/schema';
import { verifyTimeToken } from '#lib/ledger/time/time-token';
import type { Fault } from '#lib/audit/verify/fault';

/** Every time that an authority vouched for is what its token says, about the head as it is signed. */
export async function checkTimes(tx: Tx, roots: readonly string[]): Promise<Fault[]> {
  const [heads, times] = await Promise.all([
    tx.select().from(checkpoints),
    tx.select().from(checkpointTimes).orderBy(asc(checkpointTimes.treeSize)),
  ]);
  const notes = new Map(heads.map(({ treeSize, note }) => [treeSize, note]));
  const faults: Fault[] = [];
  for (const { treeSize, token, at } of times) {
    const data = Buffer.from(notes.get(treeSize) ?? '');
    const proof = await verifyTimeToken(token, { data, nonce: null, roots }).catch(() => null);
    if (proof?.at.getTime() === at.getTime()) continue;
    faults.push({ code: 'timeChanged', place: null, row: `checkpoint_times ${treeSize}` });
  }
  return faults;
}
