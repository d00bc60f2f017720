import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';

/** Whoever comes to rest something on a kept copy keeps the removal of copies on this desk waiting until they have. */
export async function lockForUse(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended('copies ' || app_desk()::text, 0))`);
}

/** Whoever removes copies of this desk waits for those who come to rest something on one, and they for them. */
export async function lockForRemoval(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('copies ' || app_desk()::text, 0))`);
}

/** The bytes lie once for all desks: whoever takes them out of the store has nobody beside them who notes that they are in it. */
export async function lockBytes(tx: Tx, sha256: string, to: 'note' | 'remove'): Promise<void> {
  const lock = sql.raw(to === 'note' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await tx.execute(sql`select ${lock}(hashtextextended(${`bytes ${sha256}`}, 0))`);
}
