import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment } from '#lib/db/columns';

/** Commands that were carried out, so that a repeated one answers as the first did. Written by begin_operation only. */
export const operations = pgTable(
  'operations',
  {
    deskId: deskColumn(),
    opId: uuid('op_id').notNull(),
    personId: uuid('person_id').notNull(),
    verb: text('verb').notNull(),
    inputHash: text('input_hash').notNull(),
    answer: jsonb('answer'),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.opId] })],
);
