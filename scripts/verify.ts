import { existsSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import type { Fault } from '#lib/audit/verify/fault';
import type { LedgerReport } from '#lib/audit/verify-desk';
import history from '../messages/en/history.json';
import { Halt } from './launch/halt.mjs';
import { useDatabase } from './launch/use-database.mjs';

// npm run --silent verify: recomputes the ledger of every desk. The server may be on or off; with DATABASE_URL, MASTER_KEY
// must be the key of that installation. Faults one a line, one total line last; exits 1 when anything is broken.

const MOST_FAULTS = 100;
const say = createTranslator({ locale: 'en', messages: history });

interface Verified {
  name: string;
  report: LedgerReport;
}

async function verify(): Promise<void> {
  const desks = await useDatabase(verifyEveryDesk);
  for (const desk of desks) printDesk(desk);
  const broken = desks.find(({ report }) => report.faults.length > 0);
  if (broken) process.exitCode = 1;
  console.log(broken ? `broken: ${lineOf(broken.name, broken.report.faults[0]!)}` : totalOf(desks));
}

async function verifyEveryDesk(): Promise<Verified[]> {
  // Both read the environment that useDatabase has just set.
  const [{ openDb }, { verifyLedger }, { blobFolder }] = await Promise.all([
    import('#lib/db/connection'),
    import('#lib/audit/verify-desk'),
    import('#lib/evidence/files/blob-folder'),
  ]);
  const kept = process.env.BLOB_DIR ?? '';
  // Where the folder of kept files is not at hand, the record alone is verified.
  const blobs = existsSync(kept) ? blobFolder(kept) : null;
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

verify().catch((error: unknown) => {
  console.error(error instanceof Halt ? error.message : error);
  process.exit(1);
});
