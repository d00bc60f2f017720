import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Capture } from '#lib/captures/queries';
import { captures } from '#lib/captures/schema';

/** More often only when workers die over it. */
const MOST_TRIES = 3;

/** Takes a capture up when it still waits, or when the worker that had it died. */
export async function takeCapture(tx: Tx, id: string): Promise<Capture | null> {
  const isThis = and(eq(captures.id, id), inArray(captures.state, ['queued', 'capturing']));
  const [row] = await tx.select().from(captures).where(isThis).for('update');
  if (!row) return null;
  if (row.tries >= MOST_TRIES) {
    await tx.update(captures).set({ state: 'failed', fault: 'lost', endedAt: new Date() }).where(isThis);
    return null;
  }
  const taken = { state: 'capturing' as const, step: 'opening' as const, tries: row.tries + 1, startedAt: new Date() };
  await tx.update(captures).set(taken).where(isThis);
  return { ...row, ...taken };
}
