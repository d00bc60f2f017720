import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import { documents } from '#lib/intake/schema';
import { events } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';
import { NOTICE_KINDS, type NoticeKind } from '#lib/notices/vocabulary';

/** Events nobody was told of yet; filled by trigger in the transaction of the event, emptied in that of its notices. */
export const untold = pgTable(
  'untold',
  { deskId: deskColumn(), streamId: uuid('stream_id').notNull(), seq: integer('seq').notNull() },
  (t) => [
    primaryKey({ columns: [t.deskId, t.streamId, t.seq] }),
    foreignKey({
      name: 'untold_event',
      columns: [t.deskId, t.streamId, t.seq],
      foreignColumns: [events.deskId, events.streamId, events.seq],
    }),
  ],
);

/** What one person is told of one cause, once. No content: the ledger says nothing of it, and it goes after a while. */
export const notices = pgTable(
  'notices',
  {
    deskId: deskColumn(),
    personId: uuid('person_id').notNull(),
    /** The event, as its stream and number, or the time that came: what nobody is told twice. */
    cause: text('cause').notNull(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    /** What one command did is told together: its operation id, or the cause. */
    bundle: text('bundle').notNull(),
    documentId: uuid('document_id').notNull(),
    claimId: uuid('claim_id'),
    /** The number of the event in the claim's stream; null when no event but a time is told. */
    seq: integer('seq'),
    actorId: uuid('actor_id'),
    at: moment('at').notNull(),
    readAt: moment('read_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.personId, t.cause] }),
    foreignKey({ name: 'notices_person', columns: [t.deskId, t.personId], foreignColumns: [members.deskId, members.personId] }),
    foreignKey({ name: 'notices_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({ name: 'notices_document', columns: [t.deskId, t.documentId], foreignColumns: [documents.deskId, documents.id] }),
    check('notices_kind', sql`${t.kind} in (${sql.raw(wordsIn(NOTICE_KINDS))})`),
    index('notices_list').on(t.deskId, t.personId, t.at),
    index('notices_unread').on(t.deskId, t.personId, t.claimId).where(sql`${t.readAt} is null`),
  ],
);
