import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { openDb } from '#lib/db/connection';
import { prepareStatements } from '#lib/db/prepare-statements';
import { countersign } from '#lib/signoff/countersign';
import { bringTrialClaim, signatureFor } from '../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk } from '../scripts/trial-desk';
import { openBenchServer } from './open-bench-server';
const server = await openBenchServer();
try {
  const url = await server.makeDatabase('zz');
  const { db, close } = openDb(url);
  const desk = await makeTrialDesk(db, 'x');
  const doc = await addTrialDocument(desk);
  const clicks: Awaited<ReturnType<typeof signatureFor>>[] = [];
  for (let i = 0; i < 25; i++) clicks.push(await signatureFor(desk, await bringTrialClaim(desk, doc, 'review')));
  await close();
  const adminUrl = url;
  let log: [number, string][] = [];
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const d = drizzle(prepareStatements(client), { logger: { logQuery: (q: string) => log.push([performance.now(), q.slice(0, 70).replace(/\s+/g, ' ')]) } });
  for (const [i, click] of clicks.entries()) {
    log = [];
    const t = performance.now();
    await countersign({ db: d, deskId: desk.deskId, actor: desk.as('edda').actor, now: new Date(), opId: randomUUID(), requestId: 'x' }, click);
    const end = performance.now();
    if (i > 20) { console.log('total', (end - t).toFixed(1)); for (const [at, q] of log) console.log((at - t).toFixed(1), q); }
  }
  await client.end();
} finally { await server.close(); }
