import { type SQL, sql } from 'drizzle-orm';
import type PgBoss from 'pg-boss';
import type { Tx } from '#lib/db/connection';
import type { JobData, Queue } from '#lib/jobs/vocabulary';

let sender: PgBoss | undefined;

/** Leaves jobs in the transaction that causes them: rolled back with it, carried out by some instance soon after its commit. */
export async function enqueue(tx: Tx, jobs: readonly { queue: Queue; data: JobData }[]): Promise<void> {
  if (jobs.length === 0) return;
  sender ??= await openSender();
  await sender.insert(
    jobs.map(({ queue, data }) => ({ name: queue, data })),
    { db: { executeSql: async (text, values) => ({ rows: [...(await tx.execute(bind(text, values)))] }) } },
  );
}

/** pg-boss's own statement as one of drizzle's. A number that stands twice becomes two parameters of the same value. */
function bind(text: string, values: readonly unknown[]): SQL {
  const pieces = text.split(/\$(\d+)/);
  return sql.join(pieces.map((piece, at) => (at % 2 === 0 ? sql.raw(piece) : sql`${values[Number(piece) - 1] ?? null}`)));
}

/** Loaded with the first job: most of a start needs none. */
async function openSender(): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss');
  return new Boss({ db: { executeSql: refuse }, migrate: false, schedule: false, supervise: false });
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('a job is left inside a transaction'));
}
