import { withDatabase } from '../scripts/database/addresses.mjs';
import { cloneTemplate, makeTemplate, openThrowAway } from '../scripts/test-database.mjs';

export interface BenchServer {
  /** A migrated database under this name; `from` names another one to copy, to which nobody may be connected. */
  makeDatabase: (name: string, from?: string) => Promise<string>;
  close: () => Promise<void>;
}

/** A throw-away server that keeps what it commits as the real one does, and the settings that the verbs read. */
export async function openBenchServer(): Promise<BenchServer> {
  const server = await openThrowAway({ fast: false });
  try {
    await makeTemplate(server);
  } catch (error) {
    await server.dispose();
    throw error;
  }
  Object.assign(process.env, {
    DATABASE_URL: server.appUrl,
    MASTER_KEY: '0123456789abcdef'.repeat(4),
    AUTH_SECRET: 'a-secret-for-benches-only-0123456789abcdef',
  });
  const makeDatabase = async (name: string, from?: string) => {
    await cloneTemplate(server, name, from);
    return withDatabase(server.appUrl, name);
  };
  return { makeDatabase, close: () => server.dispose() };
}
