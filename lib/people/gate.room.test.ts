import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';

const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
const app = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1 });
afterAll(() => Promise.all([admin.end(), app.end()]));

/** Every function that sees across desks. One more is a decision, not an accident. */
const GATE = [
  'add_person',
  'are_bytes_kept',
  'create_desk',
  'desks_at_work',
  'desks_to_seal',
  'desks_to_tell',
  'end_all_sessions',
  'end_session',
  'find_invitation',
  'find_login',
  'find_password',
  'find_reset',
  'give_token',
  'list_desks',
  'make_reset',
  'open_session',
  'start_session',
  'switch_desk',
  'take_token',
  'use_reset',
];

/** Functions that lend cs_app one act on a table it may not touch, inside the desk that is set. */
const OWNER = [
  'begin_operation',
  'check_amendment',
  'check_cancelled',
  'check_clearance',
  'check_facts',
  'check_placement',
  'check_publication',
  'check_reading',
  'check_rendering',
  'check_sign_off',
  'check_taken_back',
  'enter_gate_record',
  'finish_operation',
  'forget_inspections',
  'lock_claim',
  'lock_incoming',
  'next_claim_rev',
  'next_evidence_rev',
  'next_verdict_rev',
  'record_event',
  'take_claim_number',
];

describe('the functions that see across desks', () => {
  it('are these and no others', async () => {
    const rows = await admin`
      select distinct p.proname from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and r.rolname = 'cs_gate' order by 1`;
    expect(rows.map((row) => row.proname)).toEqual(GATE);
  });

  it('are not all that run with more rights than their caller, but the others are listed too', async () => {
    const rows = await admin`
      select distinct p.proname from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and r.rolname <> 'cs_gate' order by 1`;
    expect(rows.map((row) => row.proname)).toEqual(OWNER);
  });

  it('cannot be called by everybody', async () => {
    const rows = await admin`
      select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.pronamespace = 'public'::regnamespace and r.rolname = 'cs_gate' and has_function_privilege('public', p.oid, 'execute')`;
    expect(rows.map((row) => row.proname)).toEqual([]);
  });

  it('belong to a role that cannot log in', async () => {
    const [role] = await admin`select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'cs_gate'`;
    expect(role).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false });
  });
});

describe('cs_app', () => {
  it.each(['people', 'sessions', 'throttle', 'password_resets'])('cannot read or write %s', async (table) => {
    for (const act of ['select', 'insert', 'update', 'delete']) {
      const [row] = await admin`select has_table_privilege('cs_app', ${table}, ${act}) as may`;
      expect(`${act} ${row?.may}`).toBe(`${act} false`);
    }
    await expect(app.unsafe(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot ask for the desks of a person past the gate', async () => {
    await expect(app`select * from live_desks(gen_random_uuid())`).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['members', 'invitations', 'desks'])('sees no row of %s while no desk is set', async (table) => {
    expect(await app.unsafe(`select * from ${table}`)).toHaveLength(0);
  });
});
