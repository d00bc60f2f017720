import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment } from '#lib/db/columns';
import { events } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';

/**
 * What somebody said about a claim, kept beside its event `seq`, which holds only a salted commitment. Nothing of it is ever
 * changed but this: withdrawn, or older than it is kept, its words and their salt are erased, and the row stays.
 */
export const comments = pgTable(
  'comments',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    seq: integer('seq').notNull(),
    text: text('text'),
    salt: text('salt'),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.seq] }),
    foreignKey({
      name: 'comments_event',
      columns: [t.deskId, t.claimId, t.seq],
      foreignColumns: [events.deskId, events.streamId, events.seq],
    }),
    check('comments_words', sql`(${t.text} is null) = (${t.salt} is null) and (${t.text} is null or ${t.withdrawnAt} is null)`),
  ],
);

/** Who was asked by name in a comment, and when they saw it. What waits for a person is read from here. */
export const mentions = pgTable(
  'mentions',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    seq: integer('seq').notNull(),
    personId: uuid('person_id').notNull(),
    seenAt: moment('seen_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.seq, t.personId] }),
    foreignKey({
      name: 'mentions_comment',
      columns: [t.deskId, t.claimId, t.seq],
      foreignColumns: [comments.deskId, comments.claimId, comments.seq],
    }),
    foreignKey({ name: 'mentions_person', columns: [t.deskId, t.personId], foreignColumns: [members.deskId, members.personId] }),
    index('mentions_person_list').on(t.deskId, t.personId, t.claimId),
  ],
);
