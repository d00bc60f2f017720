import { randomUUID } from 'node:crypto';
import { type Db, openDb } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { createDesk } from '#lib/desks/create-desk';
import { receiveDocument } from '#lib/intake/receive-document';
import type { Purpose, Role } from '#lib/workflow/vocabulary';

/** Who works at a trial desk, by the first letters of what they are. */
export const TRIAL_PEOPLE = {
  cleo: ['checker'],
  carl: ['checker'],
  edda: ['editor'],
  emil: ['editor'],
  dora: ['checker', 'editor'],
  hana: ['head'],
  hera: ['head', 'editor'],
  leon: ['legal'],
  otto: ['observer'],
} as const satisfies Record<string, readonly Role[]>;
export type TrialPerson = keyof typeof TRIAL_PEOPLE;

export interface TrialDesk {
  db: Db;
  deskId: string;
  people: Record<TrialPerson, string>;
  /** A command of this person, with an operation id of its own. */
  as: (who: TrialPerson) => Ctx;
}

/** How many events a trial desk begins with: its making, and each person who joins. */
export const TRIAL_EVENTS = 1 + Object.keys(TRIAL_PEOPLE).length;

/** The database of this test file as cs_app. */
export function openTrialDb(connections = 8): { db: Db; close: () => Promise<void> } {
  return openDb(process.env.TEST_DATABASE_URL ?? '', { connections });
}

/** A desk with everybody on it, a key and a policy. */
export async function makeTrialDesk(db: Db, name = 'Trial desk'): Promise<TrialDesk> {
  const deskId = randomUUID();
  const names = Object.keys(TRIAL_PEOPLE) as TrialPerson[];
  const people = Object.fromEntries(names.map((who) => [who, randomUUID()])) as Record<TrialPerson, string>;
  const as = (who: TrialPerson): Ctx => ({
    db,
    deskId,
    actor: { personId: people[who], roles: TRIAL_PEOPLE[who] },
    now: new Date(),
    opId: randomUUID(),
    requestId: 'trial',
  });
  const staff = names.map((who) => ({
    personId: people[who],
    name: who,
    email: `${who}@${deskId}.example`,
    roles: TRIAL_PEOPLE[who],
    account: { passwordHash: null },
  }));
  const desk = { name, timeZone: 'Europe/Berlin', isDemo: false, isFirst: false, members: staff };
  await inDesk({ db, deskId }, (tx) => createDesk(tx, as('hana'), desk));
  return { db, deskId, people, as };
}

export const TRIAL_TEXT = 'The council met on Monday. “The bridge cost 40 million crowns,” the mayor said. Nobody objected.';

/** A document in work, received by an editor. */
export async function addTrialDocument(
  desk: TrialDesk,
  purpose: Purpose = 'published-elsewhere',
  translatedFrom: string | null = null,
): Promise<string> {
  const facts = { title: 'The bridge', publisher: 'The Example Courier', url: 'https://example.org/bridge', language: 'en' };
  const { documentId } = await receiveDocument(desk.as('edda'), {
    ...facts,
    text: TRIAL_TEXT,
    publishedOn: '2026-11-20',
    purpose,
    translatedFrom,
  });
  return documentId;
}
