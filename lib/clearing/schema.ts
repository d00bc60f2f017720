import { foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment } from '#lib/db/columns';
import { documents } from '#lib/intake/schema';

/** Each time a document was cleared to run: what was cleared, with which exceptions, in the words in which it runs. Insert-only. */
export const clearances = pgTable(
  'clearances',
  {
    deskId: deskColumn(),
    documentId: uuid('document_id').notNull(),
    n: integer('n').notNull(),
    version: integer('version').notNull(),
    /** Canonical JSON of what the desk signed: a ClearedBody. */
    statement: text('statement').notNull(),
    keyId: text('key_id').notNull(),
    signature: text('signature').notNull(),
    /** The text as it will run; its SHA-256 stands in the statement. */
    checkedCopy: text('checked_copy').notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.documentId, t.n] }),
    foreignKey({
      name: 'clearances_document',
      columns: [t.deskId, t.documentId],
      foreignColumns: [documents.deskId, documents.id],
    }),
  ],
);
