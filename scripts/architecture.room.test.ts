import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';

const sql = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
afterAll(() => sql.end());

// Tables that belong to no desk: who somebody is, what may be done, and the way from a public address to its desk.
const DESKLESS = ['people', 'sessions', 'passkeys', 'throttle', 'rules', 'public_slugs', 'password_resets', 'desks'];
// An invitation is found by its token before the desk is known, through cs_gate.
const KEY_EXCEPTIONS = ['invitations_token_hash_unique', 'public_slugs_pkey'];

const TABLES = sql`
  select c.oid, c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
         exists(select from pg_attribute a where a.attrelid = c.oid and a.attname = 'desk_id') as of_desk
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

describe('every table of a desk', () => {
  it('is one that says so, and the others are those listed', async () => {
    const deskless = (await TABLES).filter((table) => !table.of_desk).map((table) => table.name);
    expect(deskless.filter((name) => !DESKLESS.includes(name))).toEqual([]);
  });

  it('is led by the desk in its primary key, its unique keys and unique indexes', async () => {
    const keys = await sql`
      select i.indexrelid::regclass::text as name, a.attname as first
      from pg_index i join pg_class c on c.oid = i.indrelid
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and i.indisunique
        and exists(select from pg_attribute d where d.attrelid = c.oid and d.attname = 'desk_id')`;
    expect(keys.length).toBeGreaterThan(0);
    const wrong = keys.filter((key) => key.first !== 'desk_id' && !KEY_EXCEPTIONS.includes(key.name));
    expect(wrong.map((key) => key.name)).toEqual([]);
  });

  it('refers to other tables of a desk by the desk too', async () => {
    const wrong = await sql`
      select k.conname from pg_constraint k join pg_class target on target.oid = k.confrelid
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace
        and exists(select from pg_attribute a where a.attrelid = target.oid and a.attname = 'desk_id')
        and not exists(select from unnest(k.confkey) n join pg_attribute a on a.attrelid = target.oid and a.attnum = n
                       where a.attname = 'desk_id')`;
    expect(wrong.map((key) => key.conname)).toEqual([]);
  });

  it('is behind row-level security that holds for its owner as well', async () => {
    const open = (await TABLES).filter(
      (table) => table.of_desk && !(table.rls && table.forced) && !DESKLESS.includes(table.name),
    );
    expect(open.map((table) => table.name)).toEqual([]);
  });
});

describe('numbers', () => {
  it('come from no sequence: a backup holds rows, and a restored sequence would begin again', async () => {
    const sequences = await sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'`;
    expect(sequences.map((each) => each.relname)).toEqual([]);
  });
});

describe('every view', () => {
  it('shows what the asking role may see, not what its owner may', async () => {
    const wrong = await sql`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
        and not coalesce('security_invoker=true' = any(reloptions) or 'security_invoker=on' = any(reloptions), false)`;
    expect(wrong.map((view) => view.relname)).toEqual([]);
  });
});

describe('the roles', () => {
  it('let the application own nothing, bypass nothing and become nobody else', async () => {
    const [role] = await sql`
      select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as strong,
             (select count(*)::int from pg_class where relowner = r.oid) as owned,
             (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname = 'cs_app'`;
    expect(role).toEqual({ strong: false, owned: 0, memberships: 0 });
  });

  it('run functions with another’s rights only as cs_gate or cs_owner, with a fixed search path', async () => {
    const wrong = await sql`
      select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and (r.rolname not in ('cs_gate', 'cs_owner') or not exists(select from unnest(p.proconfig) c where c like 'search_path=%'))`;
    expect(wrong.map((row) => row.proname)).toEqual([]);
  });
});
