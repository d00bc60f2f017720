import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { openDb } from '#lib/db/connection';
import { env } from '#lib/env/env';
import { receiveDocument } from '#lib/intake/receive-document';
import { startSession } from '#lib/people/sign-in/start-session';
import { tellTimes } from '#lib/notices/tell-times';
import { planLooks } from '#lib/watching/plan-looks';
import { verifyLedger } from '#lib/audit/verify-desk';
import { sessionCookieName, writeSecret } from '#app/_server/cookie';
import { as, type CastDesk } from '../scripts/demo/desk';
import { seatCast } from '../scripts/demo/seat-cast';
import { takeClaimOn } from '../scripts/demo/take-claim-on';
import { takeSteps } from '../scripts/demo/take-steps';
import type { Calls, JourneyDesk, Start } from './desk-calls';
import { PUBLISHED_ON, PUBLISHER, storyFor, TEXT } from './starts';

/** A little more than the day after which a desk has its cited pages looked at again. */
const DAY_MS = 86_460_000;

/** What the desk process does for the journeys: everything by the verbs that the screens call. */
export function desksCalls(): { calls: Calls; close: () => Promise<void> } {
  const { db, close } = openDb(env().DATABASE_URL, { connections: 3 });
  const calls: Calls = {
    makeDesk: async ({ name, starts, isDemo = true }) => {
      // A demo desk like the first one: a desk of people's own would close the door by which others come in by a click.
      const desk = await seatCast(db, { name, isDemo, tag: randomUUID().slice(0, 8) });
      return { deskId: desk.deskId, name, people: desk.people, ...(await fill(desk, starts)) };
    },
    listDesks: async () => {
      const rows = await db.execute<{ id: string; name: string; sealed_at: string | null }>(sql`select * from list_desks()`);
      return rows.map(({ id, name, sealed_at: sealedAt }) => ({ id, name, isSealed: sealedAt !== null }));
    },
    signIn: async ({ personId, deskId }) => {
      const { secret } = await startSession(db, { personId, deskId });
      const [pair = ''] = (await writeSecret(secret)).split(';');
      return { name: sessionCookieName(), value: pair.slice(sessionCookieName().length + 1) };
    },
    passDay: async ({ deskId }) => {
      await planLooks({ db, deskId }, new Date());
      return planLooks({ db, deskId }, new Date(Date.now() + DAY_MS));
    },
    tellTimes: ({ deskId }) => tellTimes({ db, deskId }, new Date()),
    verify: async ({ deskId }) => {
      const { faults, events } = await verifyLedger({ db, deskId });
      return { fault: faults[0] ? JSON.stringify(faults[0]) : null, events };
    },
  };
  return { calls, close };
}

async function fill(desk: CastDesk, starts: readonly Start[]): Promise<Pick<JourneyDesk, 'documentId' | 'claims'>> {
  const { documentId } = await receiveDocument(as(desk, 'ana'), {
    text: TEXT,
    title: 'Harbour works finish early',
    publisher: PUBLISHER,
    url: 'https://example.org/harbour-courier/quay',
    publishedOn: PUBLISHED_ON,
    language: 'en',
    kind: 'article',
    purpose: 'published-elsewhere',
  });
  const claims: JourneyDesk['claims'] = [];
  for (const start of starts) {
    const story = storyFor(start);
    const { claimId, number } = await takeClaimOn(desk, { documentId, text: TEXT }, story);
    await takeSteps(desk, { claimId, kind: story.words.kind }, story.steps);
    claims.push({ claimId, number, start });
  }
  return { documentId, claims };
}
