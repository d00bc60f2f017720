import { sql } from 'drizzle-orm';
import type { Db, Tx } from '#lib/db/connection';

/** Whose desk a transaction sees: enough of Ctx for reads, the sealer and the verifier. */
export interface DeskScope {
  db: Db;
  deskId: string;
}

/** The only way to the tables of a desk: a transaction in which row-level security lets exactly this desk through. */
export function inDesk<T>(scope: DeskScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return scope.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.desk', ${scope.deskId}, true)`);
    return work(tx);
  });
}
