import postgres from 'postgres';
import { openDeskLine, type DeskLine } from './desk-line';
import { serveForTests } from '../scripts/check/serve-for-tests.mjs';

/** A program of its own for journeys after which no other could use it: its first desk closes the demo. */
export interface OwnServer {
  baseURL: string;
  line: DeskLine;
  /** Makes everybody's session this many hours older. */
  ageSessions: (hours: number) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts the desk on an empty data folder, as somebody does who has just installed it. Takes some seconds. */
export async function startOwnServer(): Promise<OwnServer> {
  const { TEST_DATABASE_URL: _app, TEST_OWNER_URL: _owner, TEST_ADMIN_URL: _admin, ...rest } = process.env;
  const { env, stop } = await serveForTests(rest);
  const line = await openDeskLine({ DATA_FOLDER: env.DATA_FOLDER, PORT: new URL(env.BASE_URL).port });
  return {
    baseURL: env.BASE_URL,
    line,
    ageSessions: (hours) => ageSessions(env.TEST_ADMIN_URL, hours),
    stop: async () => {
      line.hangUp();
      await stop();
    },
  };
}

async function ageSessions(adminUrl: string, hours: number): Promise<void> {
  const sql = postgres(adminUrl, { max: 1 });
  await sql`update sessions set started_at = started_at - make_interval(hours => ${hours})`;
  await sql.end();
}
