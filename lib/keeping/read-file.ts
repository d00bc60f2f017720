import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { files } from '#lib/keeping/schema';

export type KeptFile = typeof files.$inferSelect;

/** A kept file of this desk. Refuses with `missing`, also what another desk keeps under the same hash. */
export async function readFile(tx: Tx, sha256: string): Promise<KeptFile> {
  const [row] = await tx.select().from(files).where(eq(files.sha256, sha256));
  if (!row) throw missing();
  return row;
}
