import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import type { LateReply } from '#lib/publishing/published-check';
import { statements } from '#lib/signoff/schema';
import {
  AMENDMENT_ACTS,
  type AmendmentAct,
  CORRECTION_KINDS,
  type CorrectionKind,
  UPDATE_SUBJECTS,
  type UpdateSubject,
} from '#lib/workflow/vocabulary';

/** A published version of a check: immutable, complete, all that readers' pages ever read. */
export const publications = pgTable(
  'publications',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    round: integer('round').notNull(),
    statementDigest: text('statement_digest').notNull(),
    /** The rendered fields: PublishedCheck. */
    content: jsonb('content').notNull(),
    note: text('note'),
    publishedBy: uuid('published_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.version] }),
    foreignKey({ name: 'publications_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({
      name: 'publications_statement',
      columns: [t.deskId, t.statementDigest],
      foreignColumns: [statements.deskId, statements.digest],
    }),
    check('publications_kind', sql`${t.kind} in ('publish', 'correct')`),
    index('publications_recent').on(t.deskId, t.at),
  ],
);

/**
 * Dated, signed acts on a published check that are not new versions: a correction or a second answer that was begun, an update
 * with new information, a take-down.
 */
export const amendments = pgTable(
  'amendments',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    n: integer('n').notNull(),
    act: text('act').$type<AmendmentAct>().notNull(),
    correctionKind: text('correction_kind').$type<CorrectionKind>(),
    /** What an update is about, and for a late reply who answered, in which words, on which day. */
    about: text('about').$type<UpdateSubject>(),
    reply: jsonb('reply').$type<LateReply>(),
    note: text('note').notNull(),
    /** Canonical JSON of the small statement, and the desk's signature over it. */
    statement: text('statement').notNull(),
    keyId: text('key_id').notNull(),
    signature: text('signature').notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.n] }),
    foreignKey({ name: 'amendments_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    check('amendments_act', sql`${t.act} in (${sql.raw(wordsIn(AMENDMENT_ACTS))})`),
    check(
      'amendments_kind',
      sql`(${t.correctionKind} is null or ${t.correctionKind} in (${sql.raw(wordsIn(CORRECTION_KINDS))}))`,
    ),
    check('amendments_about', sql`(${t.about} is null or ${t.about} in (${sql.raw(wordsIn(UPDATE_SUBJECTS))}))`),
  ],
);

/** Which desk and claim an address belongs to: the one table readers' pages find their way by. */
export const publicSlugs = pgTable('public_slugs', {
  slug: text('slug').primaryKey(),
  deskId: deskColumn(),
  claimId: uuid('claim_id').notNull(),
  isDemo: boolean('is_demo').notNull().default(false),
});
