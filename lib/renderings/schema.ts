import { foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';

/**
 * Each time somebody who reads the original signed what it says where the document has a translation (PRACTICE E11).
 * Insert-only. It counts while the claim's words are those it was signed for; its author is a maker.
 */
export const renderings = pgTable(
  'renderings',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    n: integer('n').notNull(),
    /** SHA-256 of the words of the document that are rendered, hex. */
    wordsSha256: text('words_sha256').notNull(),
    /** Canonical JSON of what the desk signed: a RenderingBody. */
    statement: text('statement').notNull(),
    keyId: text('key_id').notNull(),
    signature: text('signature').notNull(),
    madeBy: uuid('made_by').notNull(),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.n] }),
    foreignKey({ name: 'renderings_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
  ],
);
