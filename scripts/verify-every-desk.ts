import { existsSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import type { Fault } from '#lib/audit/verify/fault';
import type { LedgerReport } from '#lib/audit/verify-desk';
import history from '../messages/en/history.json';

const MOST_FAULTS = 100;
const say = createTranslator({ locale: 'en', messages: history });

interface Verified {
  name: string;
  report: LedgerReport;
}

/** Recomputes the ledger of every desk of the database and the kept files that the environment names. */
export async function verifyEveryDesk(): Promise<Verified[]> {
  // Both read the environment, which whoever calls has just set.
  const [{ openDb }, { verifyLedger }, { blobStoreOf }] = await Promise.all([
    import('#lib/db/connection'),
    import('#lib/audit/verify-desk'),
    import('#lib/keeping/blob-folder'),
  ]);
  const kept = process.env.BLOB_DIR ?? '';
  // Where neither the folder of kept files nor a bucket is at hand, the record alone is verified.
  const isThere = existsSync(kept) || Boolean(process.env.S3_BUCKET);
  const blobs = isThere ? blobStoreOf({ ...process.env, BLOB_DIR: kept }) : null;
  const { db, close } = openDb(process.env.DATABASE_URL ?? '', { connections: 1, prepare: false });
  try {
    const rows = await db.execute<{ id: string; name: string }>(sql`select id, name from list_desks()`);
    const verified: Verified[] = [];
    for (const { id, name } of rows) verified.push({ name, report: await verifyLedger({ db, deskId: id }, blobs) });
    return verified;
  } finally {
    await close();
  }
}

/** Prints each desk, its faults one a line, and one total line last. Says whether all of it is unbroken. */
export function printVerified(desks: readonly Verified[]): boolean {
  for (const desk of desks) printDesk(desk);
  const broken = desks.find(({ report }) => report.faults.length > 0);
  console.log(broken ? `broken: ${lineOf(broken.name, broken.report.faults[0]!)}` : totalOf(desks));
  return !broken;
}

function printDesk({ name, report }: Verified): void {
  const { events, unsealed, faults } = report;
  const state = faults.length > 0 ? `${faults.length} faults` : 'unbroken';
  console.log(`${name}: ${events} events, ${unsealed} not sealed yet, ${state}`);
  for (const fault of faults.slice(0, MOST_FAULTS)) console.log(`  ${lineOf(name, fault)}`);
  if (faults.length > MOST_FAULTS) console.log(`  and ${faults.length - MOST_FAULTS} more`);
}

/** Desk, stream, number, row and what is wrong with it. */
function lineOf(desk: string, { code, place, row, columns }: Fault): string {
  const where = place ? say(`place.${place.stream as 'claim'}`, { id: place.streamId, seq: place.seq }) : say('place.none');
  const what = columns ? `${row} (${columns.join(', ')})` : row;
  return `desk ${desk}, ${where}, ${what}: ${say(`fault.${code}`)}`;
}

function totalOf(desks: readonly Verified[]): string {
  const events = desks.reduce((sum, { report }) => sum + report.events, 0);
  const last = desks.reduce<Date | null>((to, { report }) => (to && report.to && to > report.to ? to : (report.to ?? to)), null);
  return `${events} events, unbroken, to ${last?.toISOString() ?? 'the beginning'}`;
}
