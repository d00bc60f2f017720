import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql as query } from 'drizzle-orm';
import { type Db, openDb, type Tx } from '#lib/db/connection';
import { changeValue, randomFrom } from './change-value';
import { type Column, readColumns } from './columns';
import { type LedgerReport, verifyLedger } from '#lib/audit/verify-desk';
import { sealDesk } from '#lib/ledger/seal-events';
import { makeBusyDesk } from '../trial-busy-desk';
import { stampTime } from '../trial-busy-originals';
import { acceptTrialClaim } from '../trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../trial-desk';

const TAMPERS = process.env.DEEP ? 10_000 : 120;
const SEED = Number(process.env.TAMPER_SEED ?? Date.now() % 1_000_000);

const app = openTrialDb();
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
const forger = openDb(process.env.TEST_ADMIN_URL ?? '', { connections: 4 });
afterAll(() => Promise.all([app.close(), admin.end(), forger.close()]));

let desk: TrialDesk;
let other: TrialDesk;
let columns: Column[];
beforeAll(async () => {
  desk = await makeBusyDesk(app.db);
  other = await makeTrialDesk(app.db);
  await sealDesk(desk);
  await stampTime(desk);
  await acceptTrialClaim(desk, await addTrialDocument(desk)); // stays open
  columns = (await readColumns(admin)).columns;
}, 60_000);

interface Row {
  ctid: string;
  value: string | null;
}

/** Does something as the superuser with every trigger and foreign key off, verifies as cs_app, and takes it all back. */
async function afterTampering(tamper: (tx: Tx) => Promise<unknown>): Promise<LedgerReport | null> {
  let report: LedgerReport | null = null;
  const undo = new Error('undo');
  await forger.db
    .transaction(async (tx) => {
      await tx.execute(query`set local session_replication_role = replica`);
      await tamper(tx);
      await tx.execute(query`set local role cs_app`);
      report = await verifyLedger({ db: tx as unknown as Db, deskId: desk.deskId });
      throw undo;
    })
    .catch((error: unknown) => {
      // A check constraint or a key that refuses the change itself needs no finding.
      if (error !== undo && !isRefusedByTable(error)) throw error;
    });
  return report;
}

function isRefusedByTable(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return ['23505', '23514', '23502', '22P02', '22003'].includes((cause as { code?: string }).code ?? '');
}

async function pickRow({ table, column }: Column, random: () => number): Promise<Row | undefined> {
  const rows = await admin<Row[]>`
    select ctid::text, ${admin(column)}::text as value from ${admin(table)} where desk_id = ${desk.deskId} order by ctid`;
  return rows[Math.floor(random() * rows.length)];
}

/** Where the finding may name the row: an origin and a kept copy are read with the source version that names them, and so on. */
const FOUND_AT: Record<string, string[]> = {
  origins: ['source_versions'],
  snapshots: ['snapshots', 'source_versions'],
  source_versions: ['source_versions', 'snapshots'],
  arrivals: ['document_versions'],
  makers: ['makers'],
  points: ['points', 'returns'],
  unsealed: ['leaves'],
  amendments: ['amendments', 'publications'],
  public_slugs: ['public_slugs', 'publications'],
  statements: ['statements', 'sign_offs', 'publications'],
  leaves: ['leaves', 'tree_nodes', 'events'],
  events: ['events', 'leaves', 'tree_nodes'],
};

function isLocated({ faults }: LedgerReport, table: string): boolean {
  const tables = FOUND_AT[table] ?? [table];
  return faults.some(({ row }) => tables.some((name) => row.startsWith(`${name} `)));
}

/** What was missed, `found`, or `nothing` when this seed changes nothing or is refused by a check of the table. */
async function tamperOnce(seed: number): Promise<string> {
  const random = randomFrom(seed);
  const column = columns[Math.floor(random() * columns.length)]!;
  const row = await pickRow(column, random);
  if (!row) return 'nothing';
  const isDeletion = random() < 0.1;
  const value = column.column === 'desk_id' ? other.deskId : changeValue(row.value, column.type, random);
  if (value === null && !isDeletion) return 'nothing';
  const { table, column: name } = column;
  const target = query`${query.identifier(table)}`;
  const report = await afterTampering((tx) =>
    isDeletion
      ? tx.execute(query`delete from ${target} where ctid = ${row.ctid}::tid`)
      : tx.execute(
          query`update ${target} set ${query.identifier(name)} = ${value}::text::${query.raw(column.type)} where ctid = ${row.ctid}::tid`,
        ),
  );
  if (!report) return 'nothing';
  if (isLocated(report, table)) return 'found';
  const what = isDeletion ? 'deleted' : `${name}: ${row.value} → ${value}`;
  return `seed ${seed}: ${table} ${what}: ${JSON.stringify(report.faults.slice(0, 2))}`;
}

describe('whoever changes the database behind the desk’s back', () => {
  it('is looked for in every column that the ledger speaks for', async () => {
    const { stale } = await readColumns(admin);
    expect(stale).toEqual([]);
    const empty = [];
    for (const table of new Set(columns.map((column) => column.table))) {
      const [row] = await admin`select count(*)::int as n from ${admin(table)} where desk_id = ${desk.deskId}`;
      if (row?.n === 0) empty.push(table);
    }
    expect(empty).toEqual([]);
  });

  it('gives no false alarm', async () => {
    const report = await afterTampering((tx) => tx.execute(query`select 1`));
    expect(report).toMatchObject({ faults: [], unsealed: 2 });
  });

  it(
    `is found and located ${TAMPERS} times out of ${TAMPERS}`,
    async () => {
      const results: string[] = [];
      for (let seed = SEED; results.length < TAMPERS; seed += 4) {
        const some = await Promise.all([0, 1, 2, 3].map((k) => tamperOnce(seed + k)));
        results.push(...some.filter((result) => result !== 'nothing'));
      }
      expect(results.filter((result) => result !== 'found')).toEqual([]);
    },
    process.env.DEEP ? 7_200_000 : 300_000,
  );
});
