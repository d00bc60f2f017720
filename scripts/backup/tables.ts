import type { Sql, TransactionSql } from 'postgres';

/** Tables whose rows a backup does not hold, and why. */
export const LEFT_OUT: Record<string, string> = {
  sessions: 'whoever was signed in then signs in again: a stolen backup opens no door, and a session ended since stays ended',
  password_resets: 'links that live for an hour',
  throttle: 'guesses counted a moment ago',
  rules: 'what the product allows; its migrations write it',
};

/** The one table of another schema that holds something of a desk: jobs that were left and not carried out yet. */
const JOBS = 'pgboss.job';

export interface Table {
  /** With its schema, unless that is public. */
  name: string;
  /** In the order of the table, without generated ones. */
  columns: string[];
  /** Whether the wall shows its rows one desk at a time. */
  isOfDesk: boolean;
  isForced: boolean;
}

/** The tables of the application as this database has them, by name. */
export async function readTables(sql: Sql | TransactionSql): Promise<Table[]> {
  const rows = await sql<Table[]>`
    select t.name, c.relforcerowsecurity as "isForced",
           c.relrowsecurity and bool_or(a.attname = 'desk_id') as "isOfDesk",
           array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    cross join lateral (select case nspname when 'public' then '' else nspname || '.' end || relname as name) t
    where c.relkind in ('r', 'p') and (n.nspname = 'public' or t.name = ${JOBS})
    group by c.oid, t.name order by t.name`;
  return rows.filter(({ name }) => !Object.hasOwn(LEFT_OUT, name));
}

/** The names of the tables so that each comes after those it refers to. */
export async function orderByReferences(sql: Sql | TransactionSql, names: readonly string[]): Promise<string[]> {
  const references = await sql<{ from: string; to: string }[]>`
    select f.relname as "from", t.relname as "to" from pg_constraint k
    join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conrelid <> k.confrelid`;
  const ordered = new Set<string>();
  const left = new Set(names);
  while (left.size > 0) {
    const free = [...left].filter((name) => references.every(({ from, to }) => from !== name || !left.has(to)));
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${[...left].join(', ')}`);
    for (const name of free) {
      ordered.add(name);
      left.delete(name);
    }
  }
  return [...ordered];
}

/** A name, with its schema or without, as SQL wants it. */
export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

/** So that values leave and enter as the same text, whatever the server or the role is set to. */
export const AS_TEXT = `
  set client_encoding = 'UTF8'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set extra_float_digits = 3; set bytea_output = 'hex'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`;
