import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect } from './database/connect.mjs';
import { Halt } from './launch/halt.mjs';
import { PROJECT } from './launch/project.mjs';

/** Held while migrating, and shared by whoever needs the tables to stay as they are. Any number, the same for everybody. */
export const MIGRATION_LOCK = 4276215398;
const FOLDER = join(PROJECT, 'drizzle');
// Drizzle's own journal, so that drizzle-kit can read it. Its migrator is not used: it skips, without a word, a migration
// that is older than the last one applied, as happens when two branches meet.
const JOURNAL = `
  create schema if not exists drizzle;
  create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
  grant usage on schema drizzle to cs_app;
  grant select on drizzle.__drizzle_migrations to cs_app`;

/**
 * Reads the migrations in the order of the journal.
 * @param {string} [folder]
 * @returns {{ name: string, when: number, hash: string, statements: string[] }[]}
 */
export function readMigrations(folder = FOLDER) {
  const journal = join(folder, 'meta', '_journal.json');
  if (!existsSync(journal)) return [];
  return JSON.parse(readFileSync(journal, 'utf8')).entries.map(({ tag, when }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    return { name: tag, when, hash, statements: text.split('--> statement-breakpoint').filter((part) => part.trim()) };
  });
}

/**
 * Applies what is missing, all or nothing, one migrator at a time. Idempotent.
 * @param {string} ownerUrl direct address of cs_owner; behind a transaction pooler the lock would not hold
 * @param {string} [folder]
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function migrate(ownerUrl, folder = FOLDER) {
  const migrations = readMigrations(folder);
  return connect(ownerUrl, async (sql) => {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const missing = findMissing(migrations, await readJournal(sql));
    if (missing.length === 0) return [];
    await sql.begin((tx) => applyMigrations(tx, missing));
    return missing.map(({ name }) => name);
  });
}

/**
 * Names the migrations that this database lacks; readable by cs_app.
 * @param {string} url
 */
export async function listMissing(url, folder = FOLDER) {
  return connect(url, async (sql) => findMissing(readMigrations(folder), await readJournal(sql)).map(({ name }) => name));
}

/**
 * Applies these, in this order, in the transaction of the caller, who holds the lock.
 * @param {import('postgres').TransactionSql} tx
 * @param {ReturnType<typeof readMigrations>} migrations
 */
export async function applyMigrations(tx, migrations) {
  if (migrations.length > 0) await tx.unsafe(JOURNAL);
  for (const migration of migrations) await applyMigration(tx, migration);
}

/**
 * What was applied to this database, as its journal has it.
 * @param {import('postgres').Sql | import('postgres').TransactionSql} sql
 * @returns {Promise<{ hash: string, created_at: string }[]>}
 */
export async function readJournal(sql) {
  const [{ known }] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as known`;
  return known ? sql`select hash, created_at from drizzle.__drizzle_migrations order by id` : [];
}

function findMissing(migrations, journal) {
  const hashes = new Set(journal.map(({ hash }) => hash));
  const times = new Set(journal.map(({ created_at: at }) => Number(at)));
  const missing = migrations.filter(({ hash }) => !hashes.has(hash));
  const changed = missing.find(({ when }) => times.has(when));
  if (changed) {
    throw new Halt(`Migration ${changed.name} was changed after this database had applied it. Add a new migration instead.`);
  }
  return missing;
}

async function applyMigration(tx, { name, when, hash, statements }) {
  for (const statement of statements) {
    try {
      await tx.unsafe(statement);
    } catch (error) {
      throw new Halt(`Migration ${name} failed: ${error.message}\n${statement.trim().slice(0, 600)}`);
    }
  }
  await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${when})`;
}

async function main() {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl)
    throw new Halt('Set DATABASE_OWNER_URL to the direct address of cs_owner; the built-in database is migrated by npm start.');
  const applied = await migrate(ownerUrl);
  console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is current.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(error instanceof Halt ? error.message : error);
    process.exitCode = 1;
  });
}
