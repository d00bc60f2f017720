import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type ParameterOrJSON } from 'postgres';
import { env } from '#lib/env/env';
import { prepareStatements } from '#lib/db/prepare-statements';

export type Db = PostgresJsDatabase;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** Opens a pool for drizzle. It changes the date parsers of the client it gets, so this client serves drizzle alone. */
export function openDb(
  url: string,
  options: { connections?: number; prepare?: boolean } = {},
): { db: Db; close: () => Promise<void> } {
  const prepare = options.prepare ?? true;
  const client = postgres(url, {
    max: options.connections ?? 10,
    prepare,
    onnotice: () => {},
    connection: { application_name: 'countersign' },
  });
  return { db: drizzle(prepare ? prepareStatements(client) : client), close: () => client.end({ timeout: 5 }) };
}

/** One connection for what sends its own BEGIN, or several statements as one: a pool would spread those over connections. */
export function openSingle(url: string, name: string) {
  const client = postgres(url, { max: 1, prepare: false, onnotice: () => {}, connection: { application_name: name } });
  return {
    /** Runs a statement; without values also several. `undefined` is meant as null. */
    run: async (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> => {
      const given = values.map((value) => (value ?? null) as ParameterOrJSON<never>);
      return [...(await (given.length > 0 ? client.unsafe(text, given) : client.unsafe(text).simple()))];
    },
    close: () => client.end({ timeout: 5 }),
  };
}

const shared = globalThis as typeof globalThis & { countersignDb?: Db };

/** The pool of this process, made at first use; kept on globalThis because Next loads modules more than once. */
export function database(): Db {
  if (!shared.countersignDb) {
    const { DATABASE_URL, DATABASE_POOL, DATABASE_CONNECTIONS } = env();
    shared.countersignDb = openDb(DATABASE_URL, {
      connections: DATABASE_CONNECTIONS,
      prepare: DATABASE_POOL !== 'transaction',
    }).db;
  }
  return shared.countersignDb;
}
