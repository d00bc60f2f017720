import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { documentVersions } from '#lib/intake/schema';
import { type CandidateState, CANDIDATE_STATES, type ProposedContent } from '#lib/candidates/proposed-content';
import type { DismissReason } from '#lib/workflow/vocabulary';

/** A passage that extraction proposes. Deciding it never changes what was proposed. */
export const candidates = pgTable(
  'candidates',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    documentId: uuid('document_id').notNull(),
    documentVersion: integer('document_version').notNull(),
    /** UTF-16 offsets of the passage, for the order in the text. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    content: jsonb('content').$type<ProposedContent>().notNull(),
    score: real('score').notNull(),
    state: text('state').$type<CandidateState>().notNull(),
    dismissReason: text('dismiss_reason').$type<DismissReason>(),
    dismissNote: text('dismiss_note'),
    /** The claim it became, or was merged into. */
    claimId: uuid('claim_id'),
    decidedBy: uuid('decided_by'),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({
      name: 'candidates_version',
      columns: [t.deskId, t.documentId, t.documentVersion],
      foreignColumns: [documentVersions.deskId, documentVersions.documentId, documentVersions.version],
    }),
    check('candidates_state', sql`${t.state} in (${sql.raw(wordsIn(CANDIDATE_STATES))})`),
    check('candidates_dismissal', sql`${t.state} <> 'dismissed' or ${t.dismissReason} is not null`),
    index('candidates_decided').on(t.deskId, t.decidedAt).where(sql`${t.decidedAt} is not null`),
    index('candidates_document').on(t.deskId, t.documentId, t.start),
  ],
);
