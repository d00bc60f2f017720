import { sql } from 'drizzle-orm';
import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '#lib/db/connection';

/** Whose desk a transaction sees: enough of Ctx for reads, the sealer and the verifier. */
export interface DeskScope {
  db: Db;
  deskId: string;
}

/** The only way to the tables of a desk: a transaction in which row-level security lets exactly this desk through. */
export function inDesk<T>(scope: DeskScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inScope(scope, work);
}

/** Reads many tables of a desk as they were at one moment, while others go on working. */
export function inDeskSnapshot<T>(scope: DeskScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inScope(scope, work, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

function inScope<T>({ db, deskId }: DeskScope, work: (tx: Tx) => Promise<T>, config?: PgTransactionConfig): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.desk', ${deskId}, true)`);
    return work(tx);
  }, config);
}
