import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { FILE_FAULTS, type FileFault } from '#lib/keeping/file-faults';
import { KEPT_TYPES, type KeptType } from '#lib/keeping/kinds';
import { COPY_KINDS, type CopyKind, REMOVAL_RULES, type RemovalRule, RETENTION_MONTHS } from '#lib/keeping/vocabulary';
import { members } from '#lib/people/schema';

/** A kept copy: the words of a source as somebody pasted them, frozen under their hash. Null once they were removed. */
export const snapshots = pgTable(
  'snapshots',
  {
    deskId: deskColumn(),
    sha256: text('sha256').notNull(),
    text: text('text'),
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
    // The bytes lie once for all desks: who removes them asks whether anybody else keeps them.
    index('files_bytes').on(t.sha256),
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

/** When a file came once more that was kept already. */
export const latestUploads = pgTable(
  'latest_uploads',
  { deskId: deskColumn(), sha256: text('sha256').notNull(), at: moment('at').notNull() },
  (t) => [
    primaryKey({ columns: [t.deskId, t.sha256] }),
    foreignKey({ name: 'latest_uploads_file', columns: [t.deskId, t.sha256], foreignColumns: [files.deskId, files.sha256] }),
  ],
);

/** For how many months a desk keeps copies that nothing rests on; without a row, or with none, for good. */
export const retentionRules = pgTable(
  'retention_rules',
  {
    deskId: deskColumn(),
    months: integer('months').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId] }),
    foreignKey({
      name: 'retention_rules_by',
      columns: [t.deskId, t.changedBy],
      foreignColumns: [members.deskId, members.personId],
    }),
    check('retention_rules_months', sql`${t.months} in (${sql.raw(RETENTION_MONTHS.join(', '))})`),
  ],
);

/** What stays of a copy that was removed: its hash and size, when it was kept and removed, and under which rule. */
export const removedCopies = pgTable(
  'removed_copies',
  {
    deskId: deskColumn(),
    /** The event of the desk that says so. */
    seq: integer('seq').notNull(),
    kind: text('kind').$type<CopyKind>().notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    keptAt: moment('kept_at').notNull(),
    removedAt: moment('removed_at').notNull(),
    rule: text('rule').$type<RemovalRule>().notNull(),
    /** After how many months, where the desk's rule says so. */
    months: integer('months'),
    /** When the same bytes or words were brought again. */
    returnedAt: moment('returned_at'),
    /** When the bytes left the store; they stay there while another desk keeps them. */
    goneAt: moment('gone_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.seq, t.kind, t.sha256] }),
    uniqueIndex('removed_copies_now').on(t.deskId, t.kind, t.sha256).where(sql`${t.returnedAt} is null`),
    check('removed_copies_kind', sql`${t.kind} in (${sql.raw(wordsIn(COPY_KINDS))})`),
    check('removed_copies_rule', sql`${t.rule} in (${sql.raw(wordsIn(REMOVAL_RULES))})`),
    check('removed_copies_months', sql`(${t.rule} = 'months') = (${t.months} is not null)`),
  ],
);
