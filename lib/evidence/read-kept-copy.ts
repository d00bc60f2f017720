import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { readEvidence } from '#lib/evidence/queries';
import { snapshots } from '#lib/keeping/schema';

/** The kept words of a standing source of a claim, whole. Refuses with `missing` where there is no such source or no copy. */
export async function readKeptCopy(tx: Tx, { claimId, n }: { claimId: string; n: number }) {
  const item = (await readEvidence(tx, claimId)).find((entry) => entry.n === n);
  if (!item?.snapshotSha256) throw missing();
  const [kept] = await tx.select().from(snapshots).where(eq(snapshots.sha256, item.snapshotSha256));
  if (!kept) throw missing();
  return { item, text: kept.text, sha256: kept.sha256, keptAt: kept.keptAt, keptBy: kept.keptBy };
}
