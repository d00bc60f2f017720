import { connect } from '../database/connect.mjs';
import { listMissing } from '../migrate.mjs';
import { Halt } from './halt.mjs';

/**
 * Refuses a database that is too old or cannot be reached, and a role for which row-level security would not hold:
 * a superuser, one with BYPASSRLS, or one that is, or can become, the owner of a table.
 * @param {string} url address of cs_app
 */
export async function checkRole(url) {
  const found = await readRole(url);
  if (found.version < 150_000) throw new Halt('Countersign needs Postgres 15 or newer.');
  const fault =
    (found.superuser && 'is a superuser') || (found.bypasses && 'bypasses row-level security') || (found.owns && 'owns tables');
  if (!fault) return;
  throw new Halt(
    `DATABASE_URL connects as ${found.name}, which ${fault}, or may become a role that is: the walls between desks would not hold. Connect as cs_app (npm run --silent db:roles).`,
  );
}

async function readRole(url) {
  try {
    const [row] = await connect(
      url,
      (sql) => sql`
        select current_user as name, current_setting('server_version_num')::int as version,
               bool_or(r.rolsuper) as superuser, bool_or(r.rolbypassrls) as bypasses,
               bool_or(exists(select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relowner = r.oid and c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               )) as owns
        from pg_roles r where pg_has_role(current_user, r.oid, 'MEMBER')`,
    );
    return row;
  } catch (error) {
    throw new Halt(`The database at ${hideSecret(url)} cannot be used: ${error.message || error.code}.`);
  }
}

/**
 * Without the owner's address nothing is migrated; then the database must be current already.
 * @param {string} url address of cs_app
 */
export async function checkMigrated(url) {
  const missing = await listMissing(url);
  if (missing.length === 0) return;
  const command = 'DATABASE_OWNER_URL=postgres://cs_owner:… node scripts/migrate.mjs';
  throw new Halt(`The database lacks ${missing.length} migration(s), first ${missing[0]}. Run: ${command}`);
}

function hideSecret(url) {
  try {
    const { host, pathname, username } = new URL(url);
    return `${username}@${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
