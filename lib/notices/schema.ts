import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import { documents } from '#lib/intake/schema';
import { events } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';
import {
  CHANNELS,
  type Channel,
  DELIVERY_STATES,
  type DeliveryState,
  NOTICE_KINDS,
  type NoticeKind,
  TOPICS,
  type Topic,
  WAYS,
  type Way,
} from '#lib/notices/vocabulary';

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
    /** When a mail told this person of it. */
    sentAt: moment('sent_at'),
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

/** How somebody wants to hear of a topic; without a row, as the house does it. */
export const noticeChoices = pgTable(
  'notice_choices',
  {
    deskId: deskColumn(),
    personId: uuid('person_id').notNull(),
    topic: text('topic').$type<Topic>().notNull(),
    way: text('way').$type<Way>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.personId, t.topic] }),
    foreignKey({
      name: 'notice_choices_person',
      columns: [t.deskId, t.personId],
      foreignColumns: [members.deskId, members.personId],
    }),
    check('notice_choices_topic', sql`${t.topic} in (${sql.raw(wordsIn(TOPICS))})`),
    check('notice_choices_way', sql`${t.way} in (${sql.raw(wordsIn(WAYS))})`),
  ],
);

/** One message that leaves the desk, planned in the transaction of its cause. What it says is read when it is sent. */
export const deliveries = pgTable(
  'deliveries',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    /** To whom a mail goes; null for what goes to the whole desk. */
    personId: uuid('person_id'),
    /** What nobody is sent twice: `once/<bundle>`, `digest/<day>` or `test/<id>`. */
    key: text('key').notNull(),
    state: text('state').$type<DeliveryState>().notNull().default('waiting'),
    tries: integer('tries').notNull().default(0),
    /** Why the last try failed, as a code of messages/en/mail.json. */
    reason: text('reason'),
    plannedAt: moment('planned_at').notNull(),
    settledAt: moment('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    unique('deliveries_once').on(t.deskId, t.channel, t.key, t.personId).nullsNotDistinct(),
    foreignKey({
      name: 'deliveries_person',
      columns: [t.deskId, t.personId],
      foreignColumns: [members.deskId, members.personId],
    }),
    check('deliveries_channel', sql`${t.channel} in (${sql.raw(wordsIn(CHANNELS))})`),
    check('deliveries_state', sql`${t.state} in (${sql.raw(wordsIn(DELIVERY_STATES))})`),
    index('deliveries_failed').on(t.deskId, t.plannedAt).where(sql`${t.state} in ('waiting', 'failed')`),
  ],
);

/** The mornings on which a desk's digests were planned: several instances plan each once. */
export const mornings = pgTable('mornings', { deskId: deskColumn(), day: date('day', { mode: 'string' }).notNull() }, (t) => [
  primaryKey({ columns: [t.deskId, t.day] }),
]);

/** Where the desk's chat hears of things. The secret that signs is kept wrapped by the master key. */
export const chatHooks = pgTable(
  'chat_hooks',
  {
    deskId: deskColumn(),
    url: text('url').notNull(),
    topics: text('topics').array().$type<Topic[]>().notNull(),
    /** 32 bytes, as lib/ledger/wrap-secret.ts wraps them. */
    wrapped: text('wrapped').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId] }),
    foreignKey({ name: 'chat_hooks_by', columns: [t.deskId, t.changedBy], foreignColumns: [members.deskId, members.personId] }),
    check('chat_hooks_topics', sql`${t.topics} <@ array[${sql.raw(wordsIn(TOPICS))}]::text[]`),
  ],
);
