import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { modelReadings } from '#lib/candidates/schema';

type Settled = Partial<Omit<typeof modelReadings.$inferInsert, 'deskId' | 'id'>>;

/** Notes how a reading that waits has ended. Answers null, for whoever has nothing more to do with it. */
export async function settleReading(tx: Tx, id: string, settled: Settled): Promise<null> {
  await tx
    .update(modelReadings)
    .set({ ...settled, settledAt: new Date() })
    .where(and(eq(modelReadings.id, id), eq(modelReadings.state, 'waiting')));
  return null;
}
