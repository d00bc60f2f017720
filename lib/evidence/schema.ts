import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { captures } from '#lib/captures/schema';
import { claims } from '#lib/claims/schema';
import { files, snapshots } from '#lib/keeping/schema';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { type Question, SOURCE_TYPES, type SourceType, STANCES, type Stance, TIERS, type Tier } from '#lib/workflow/vocabulary';

/** A wire, speech, study or person that several sources go back to. Rules count origins, not documents. */
export const origins = pgTable(
  'origins',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    madeBy: uuid('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.id] }), unique('origins_name').on(t.deskId, t.name)],
);

/** An outside thing that evidence rests on. Its facts are in source_versions, so that a signed claim pins one version. */
export const sources = pgTable(
  'sources',
  { deskId: deskColumn(), id: uuid('id').notNull(), madeBy: uuid('made_by').notNull(), madeAt: moment('made_at').notNull() },
  (t) => [primaryKey({ columns: [t.deskId, t.id] })],
);

export const sourceVersions = pgTable(
  'source_versions',
  {
    deskId: deskColumn(),
    sourceId: uuid('source_id').notNull(),
    version: integer('version').notNull(),
    type: text('type').$type<SourceType>().notNull(),
    publisher: text('publisher').notNull(),
    author: text('author'),
    title: text('title').notNull(),
    url: text('url'),
    publishedOn: date('published_on', { mode: 'string' }),
    eventOn: date('event_on', { mode: 'string' }),
    language: text('language'),
    /** What the source has to gain or lose (E1). */
    interest: text('interest'),
    originId: uuid('origin_id'),
    /** SHA-256 of our kept copy, if there is one. */
    snapshotSha256: text('snapshot_sha256'),
    /** The capture of the page at its address that the words and files come from, if it was captured. */
    captureId: uuid('capture_id'),
    /** SHA-256 of a kept file beside the words. */
    fileSha256: text('file_sha256'),
    madeBy: uuid('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.sourceId, t.version] }),
    foreignKey({ name: 'source_versions_source', columns: [t.deskId, t.sourceId], foreignColumns: [sources.deskId, sources.id] }),
    foreignKey({ name: 'source_versions_origin', columns: [t.deskId, t.originId], foreignColumns: [origins.deskId, origins.id] }),
    foreignKey({
      name: 'source_versions_snapshot',
      columns: [t.deskId, t.snapshotSha256],
      foreignColumns: [snapshots.deskId, snapshots.sha256],
    }),
    foreignKey({
      name: 'source_versions_capture',
      columns: [t.deskId, t.captureId],
      foreignColumns: [captures.deskId, captures.id],
    }),
    foreignKey({
      name: 'source_versions_file',
      columns: [t.deskId, t.fileSha256],
      foreignColumns: [files.deskId, files.sha256],
    }),
    check('source_versions_type', sql`${t.type} in (${sql.raw(wordsIn(SOURCE_TYPES))})`),
  ],
);

/** The use of a source on a claim, version by version. `n` is the number that the rationale cites as [n]. */
export const evidenceVersions = pgTable(
  'evidence_versions',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    evidenceId: uuid('evidence_id').notNull(),
    rev: integer('rev').notNull(),
    n: integer('n').notNull(),
    sourceId: uuid('source_id').notNull(),
    sourceVersion: integer('source_version').notNull(),
    snapshotSha256: text('snapshot_sha256'),
    fileSha256: text('file_sha256'),
    question: text('question').$type<Question>().notNull(),
    stance: text('stance').$type<Stance>().notNull(),
    tier: text('tier').$type<Tier>().notNull(),
    locator: text('locator'),
    quote: text('quote'),
    quoteProof: jsonb('quote_proof').$type<QuoteProof>(),
    /** Who read the quote in the kept file, where there are no kept words to compare it with. */
    readBy: text('read_by'),
    /** Why a quote that was not found in the kept copy may stand all the same. */
    quoteNote: text('quote_note'),
    isRemoved: boolean('is_removed').notNull().default(false),
    madeBy: uuid('made_by').notNull(),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.rev] }),
    foreignKey({ name: 'evidence_versions_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({
      name: 'evidence_versions_source',
      columns: [t.deskId, t.sourceId, t.sourceVersion],
      foreignColumns: [sourceVersions.deskId, sourceVersions.sourceId, sourceVersions.version],
    }),
    check('evidence_versions_stance', sql`${t.stance} in (${sql.raw(wordsIn(STANCES))})`),
    check('evidence_versions_tier', sql`${t.tier} in (${sql.raw(wordsIn(TIERS))})`),
    // Without the claim in it the planner reads a whole desk's evidence in the order of this index, for one claim's.
    index('evidence_versions_item').on(t.deskId, t.claimId, t.evidenceId, t.rev),
  ],
);
