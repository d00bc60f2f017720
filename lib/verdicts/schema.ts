import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import { type GateRecord, RECORD_KINDS, type RecordKind, type VerdictContent } from '#lib/verdicts/verdict-content';

/** The desk's rating scales. A changed scale is a new version; old verdicts keep theirs (P15). */
export const scales = pgTable(
  'scales',
  {
    deskId: deskColumn(),
    scaleId: text('scale_id').notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.scaleId, t.version] })],
);

/** One immutable version of a verdict. */
export const verdictVersions = pgTable(
  'verdict_versions',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    rev: integer('rev').notNull(),
    content: jsonb('content').$type<VerdictContent>().notNull(),
    madeBy: uuid('made_by').notNull(),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.rev] }),
    foreignKey({ name: 'verdict_versions_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
  ],
);

/** What the submit gates read. The latest row of a kind counts. Contacts are here only from before there was a contact log. */
export const gateRecords = pgTable(
  'gate_records',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<RecordKind>().notNull(),
    body: jsonb('body').$type<GateRecord>().notNull(),
    madeBy: uuid('made_by').notNull(),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.id] }),
    foreignKey({ name: 'gate_records_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    check('gate_records_kind', sql`${t.kind} in (${sql.raw(wordsIn(RECORD_KINDS))})`),
  ],
);
