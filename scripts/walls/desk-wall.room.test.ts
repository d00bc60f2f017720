import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealDesk } from '#lib/ledger/seal-events';
import { tellEvents } from '#lib/notices/tell-events';
import { planDigests } from '#lib/sending/plan-digests';
import { makeBusyDesk } from '../trial-busy-desk';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../trial-desk';

const { db, close } = openTrialDb();
const app = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1 });
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
afterAll(() => Promise.all([close(), app.end(), admin.end()]));

/** Whatever a reader may ask for by its address. */
const OPEN = ['public_slugs'];

let mine: TrialDesk;
let theirs: TrialDesk;
let tables: string[];
beforeAll(async () => {
  [mine, theirs] = [await makeTrialDesk(db), await makeBusyDesk(db)];
  await sealDesk(theirs);
  await tellEvents(theirs);
  await planDigests(theirs, '2026-11-30', new Date());
  const rows = await admin<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c where c.table_schema = 'public' and c.column_name = 'desk_id'`;
  tables = rows.map(({ name }) => name).filter((name) => !OPEN.includes(name));
}, 60_000);

/** What a statement does as cs_app at my desk, or without any: a number of rows, or the code it was refused with. */
async function attempt(desk: TrialDesk | null, statement: string): Promise<number | string> {
  const undo = new Error('undo');
  let count = 0;
  try {
    await app.begin(async (tx) => {
      await tx`select set_config('app.desk', ${desk?.deskId ?? ''}, true)`;
      count = (await tx.unsafe(statement)).count;
      throw undo;
    });
  } catch (error) {
    return error === undo ? count : ((error as { code?: string }).code ?? String(error));
  }
  return count;
}

const forEveryTable = async (work: (table: string) => Promise<unknown>) =>
  Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await work(table)] as const)));

describe('another desk’s rows', () => {
  it('are there, or the tests below would prove nothing', async () => {
    const filled = await forEveryTable(async (table) => {
      const [row] = await admin`select count(*)::int as n from ${admin(table)} where desk_id = ${theirs.deskId}`;
      return row?.n;
    });
    const empty = Object.keys(filled).filter((table) => filled[table] === 0);
    expect(empty.toSorted()).toEqual([
      'also_proposed',
      'candidates',
      'checkpoint_times',
      'damaged_copies',
      'flag_answers',
      'invitations',
      'looks',
      'model_readings',
      'unsealed',
      'untold',
      'working_copies',
    ]);
  });

  it('are not to be seen in any table, with my desk set or none', async () => {
    const hidden = (found: unknown) => found === 0 || found === '42501';
    for (const desk of [mine, null]) {
      const seen = await forEveryTable((table) => attempt(desk, `select 1 from ${table} where desk_id = '${theirs.deskId}'`));
      expect(Object.entries(seen).filter(([, found]) => !hidden(found))).toEqual([]);
    }
  });

  it('cannot be added to any table', async () => {
    const added = await forEveryTable((table) => attempt(mine, `insert into ${table} (desk_id) values ('${theirs.deskId}')`));
    // Some tables have a guard that speaks before the wall does, and a view takes no rows.
    const guarded: Record<string, string> = {
      sign_offs: 'CS003',
      publications: 'CS003',
      placements: 'CS003',
      amendments: 'CS003',
      clearances: 'CS003',
      renderings: 'CS003',
      policies: '23514',
      current_sign_offs: '55000',
      damaged_copies: '55000',
      copy_ties: '55000',
      idle_copies: '55000',
    };
    expect(Object.entries(added).filter(([table, code]) => code !== (guarded[table] ?? '42501'))).toEqual([]);
  });

  it('cannot be changed or deleted in any table', async () => {
    for (const verb of ['delete from', 'update'] as const) {
      const touched = await forEveryTable((table) =>
        attempt(mine, `${verb} ${table} ${verb === 'update' ? 'set desk_id = desk_id' : ''} where desk_id = '${theirs.deskId}'`),
      );
      const harmless = (found: unknown) => found === 0 || found === '42501' || found === '55000';
      expect(Object.entries(touched).filter(([, found]) => !harmless(found))).toEqual([]);
    }
  });
});
