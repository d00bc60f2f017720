import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { FILE_FAULTS, type FileFault } from '#lib/keeping/file-faults';
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

/** When the bytes of a kept file were hashed last, and what was wrong with them. */
export const fileChecks = pgTable(
  'file_checks',
  {
    deskId: deskColumn(),
    sha256: text('sha256').notNull(),
    checkedAt: moment('checked_at').notNull(),
    fault: text('fault').$type<FileFault>(),
    /** When it was found so first. */
    since: moment('since'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.sha256] }),
    foreignKey({ name: 'file_checks_file', columns: [t.deskId, t.sha256], foreignColumns: [files.deskId, files.sha256] }),
    check('file_checks_fault', sql`${t.fault} in (${sql.raw(wordsIn(FILE_FAULTS))})`),
    check('file_checks_since', sql`(${t.fault} is null) = (${t.since} is null)`),
    index('file_checks_faults').on(t.deskId).where(sql`${t.fault} is not null`),
  ],
);

/** The nights in which a desk's kept files were hashed: several instances plan each once. */
export const nights = pgTable('nights', { deskId: deskColumn(), day: date('day', { mode: 'string' }).notNull() }, (t) => [
  primaryKey({ columns: [t.deskId, t.day] }),
]);
