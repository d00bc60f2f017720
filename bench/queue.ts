import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { openDb } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { startSession } from '#lib/people/sign-in/start-session';
import { countViews } from '#lib/queue/count-views';
import { listClaims } from '#lib/queue/list-claims';
import { sessionCookieName, writeSecret } from '#app/_server/cookie';
import { serveForTests } from '../scripts/check/serve-for-tests.mjs';
import { PROJECT } from '../scripts/launch/project.mjs';
import { bringTrialClaim } from '../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, type TrialDesk } from '../scripts/trial-desk';
import { drive, type Target } from './drive';
import { median, rounded } from './measure';

const CLAIMS_PER_STAGE = 15;
const STAGES = ['triage', 'assigned', 'verdict', 'review'] as const;
const RUNS = 7;
const LOAD = { atOnce: 8, ms: 3000 };
const CONNECTIONS = 10;
// Settings of the person's own desk must not reach the throw-away one.
const OWN = [
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_POOL',
  'PUBLIC_URL',
  'HOST',
  'MASTER_KEY',
  'AUTH_SECRET',
];

interface Statement {
  text: string;
  values: unknown[];
}

/** The queue's route on the running app, against bare Node doing the same session look-up and desk transaction. */
export async function benchQueue(): Promise<object> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.includes(name)));
  const served = await serveForTests(environment as NodeJS.ProcessEnv);
  try {
    useSettingsOf(served.env);
    const { targets, bare } = await prepare(served.env);
    try {
      return await compare(targets);
    } finally {
      bare.kill('SIGTERM');
    }
  } finally {
    await served.stop();
  }
}

async function compare({ app, bare }: { app: Target; bare: Target }): Promise<object> {
  const warmUp = { ...LOAD, ms: 1500 };
  await drive(app, warmUp);
  await drive(bare, warmUp);
  const rates: { app: number; bare: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) rates.push({ app: await drive(app, LOAD), bare: await drive(bare, LOAD) });
  return {
    bench: 'queue',
    ratio: rounded(median(rates.map((rate) => rate.app / rate.bare))),
    target: 0.25,
    appPerSecond: rounded(median(rates.map((rate) => rate.app)), 1),
    barePerSecond: rounded(median(rates.map((rate) => rate.bare)), 1),
    runs: RUNS,
    claims: CLAIMS_PER_STAGE * STAGES.length,
    atOnce: LOAD.atOnce,
  };
}

/** What the app on this data folder was started with, so that the bench can sign people in and make claims. */
function useSettingsOf(env: NodeJS.ProcessEnv): void {
  const secret = (name: string) => readFileSync(join(env.DATA_FOLDER ?? '', name), 'utf8').trim();
  const settings = { DATABASE_URL: env.TEST_DATABASE_URL, MASTER_KEY: secret('master-key'), AUTH_SECRET: secret('auth-secret') };
  Object.assign(process.env, settings);
}

async function prepare({ BASE_URL = '', TEST_DATABASE_URL = '' }: NodeJS.ProcessEnv) {
  const { db, close } = openDb(TEST_DATABASE_URL, { connections: 4 });
  try {
    const desk = await makeTrialDesk(db, 'Bench desk');
    const documentId = await addTrialDocument(desk);
    for (const stage of STAGES) for (let n = 0; n < CLAIMS_PER_STAGE; n += 1) await bringTrialClaim(desk, documentId, stage);
    const { secret } = await startSession(db, { personId: desk.people.edda, deskId: desk.deskId });
    const statements = await statementsOfQueue(TEST_DATABASE_URL, desk);
    const { port, child } = await startBare({ url: TEST_DATABASE_URL, connections: CONNECTIONS, statements });
    const [cookie = ''] = (await writeSecret(secret)).split(';');
    if (!cookie.startsWith(sessionCookieName())) throw new Error('no session cookie');
    const app = { url: `${BASE_URL}/api/v1/claims`, headers: { cookie, 'x-desk': desk.deskId } };
    const bare = { url: `http://127.0.0.1:${port}/`, headers: { cookie: `session=${secret}` } };
    return { targets: { app, bare }, bare: child };
  } finally {
    await close();
  }
}

/** What the route sends to the database once the desk is set. */
async function statementsOfQueue(url: string, desk: TrialDesk): Promise<Statement[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const sent: Statement[] = [];
  const db = drizzle(client, { logger: { logQuery: (text, values) => void sent.push({ text, values }) } });
  const onlooker = { actor: desk.as('edda').actor, now: new Date() };
  await inDesk({ db, deskId: desk.deskId }, async (tx) => {
    sent.length = 0;
    await listClaims(tx, onlooker, {});
    await countViews(tx, onlooker);
  });
  await client.end();
  return sent;
}

async function startBare(config: { url: string; connections: number; statements: Statement[] }) {
  const env = { ...process.env, NODE_ENV: 'production', BARE_QUEUE: JSON.stringify(config) };
  const script = join(PROJECT, 'bench', 'baselines', 'queue.mjs');
  const child = spawn(process.execPath, [script], { env: env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (part) => resolve((JSON.parse(String(part)) as { port: number }).port));
    child.once('exit', () => reject(new Error('the bare server ended')));
  });
  return { port, child };
}
