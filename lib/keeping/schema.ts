import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { KEPT_TYPES, type KeptType } from '#lib/keeping/kinds';

/** A kept copy: the words of a source as somebody pasted them, frozen under their hash. */
export const snapshots = pgTable(
  'snapshots',
  {
    deskId: deskColumn(),
    sha256: text('sha256').notNull(),
    text: text('text').notNull(),
    keptBy: uuid('kept_by').notNull(),
    keptAt: moment('kept_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.sha256] })],
);

/** A kept file: its bytes lie in the blob store under their hash, with the name and by whom it came first. */
export const files = pgTable(
  'files',
  {
    deskId: deskColumn(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    type: text('type').$type<KeptType>().notNull(),
    name: text('name').notNull(),
    keptBy: uuid('kept_by').notNull(),
    keptAt: moment('kept_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.sha256] }),
    check('files_type', sql`${t.type} in (${sql.raw(wordsIn(KEPT_TYPES))})`),
  ],
);
