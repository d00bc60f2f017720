import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import type { PinTarget, PolicyBody } from '#lib/workflow/policy';
import { SUGGESTION_DECISIONS, SUGGESTION_FIELDS, type SuggestionDecision, type SuggestionField } from '#lib/workflow/vocabulary';

/** How many signatures a claim needs, by depth; a changed policy is a new version. */
export const policies = pgTable(
  'policies',
  {
    deskId: deskColumn(),
    version: integer('version').notNull(),
    body: jsonb('body').$type<PolicyBody>().notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.version] })],
);

/** The canonical bytes that were signed, kept under their digest. */
export const statements = pgTable(
  'statements',
  {
    deskId: deskColumn(),
    digest: text('digest').notNull(),
    claimId: uuid('claim_id').notNull(),
    body: text('body').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.digest] }),
    foreignKey({ name: 'statements_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
  ],
);

/** An editor's approval of one exact statement. Counts only while its revisions are the claim's and its signer made nothing. */
export const signOffs = pgTable(
  'sign_offs',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    id: uuid('id').notNull(),
    round: integer('round').notNull(),
    submission: integer('submission').notNull(),
    claimRev: integer('claim_rev').notNull(),
    evidenceRev: integer('evidence_rev').notNull(),
    verdictRev: integer('verdict_rev').notNull(),
    statementDigest: text('statement_digest').notNull(),
    policyVersion: integer('policy_version').notNull(),
    personId: uuid('person_id').notNull(),
    keyId: text('key_id').notNull(),
    /** Ed25519 over DSSE PAE(type, statement), base64. */
    signature: text('signature').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.id] }),
    foreignKey({ name: 'sign_offs_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({
      name: 'sign_offs_statement',
      columns: [t.deskId, t.statementDigest],
      foreignColumns: [statements.deskId, statements.digest],
    }),
    foreignKey({
      name: 'sign_offs_policy',
      columns: [t.deskId, t.policyVersion],
      foreignColumns: [policies.deskId, policies.version],
    }),
    index('sign_offs_person').on(t.deskId, t.personId, t.at),
  ],
);

/** One sending back: its reason, and the points it is made of. */
export const returns = pgTable(
  'returns',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    id: uuid('id').notNull(),
    round: integer('round').notNull(),
    reason: text('reason').notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.id] }),
    foreignKey({ name: 'returns_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
  ],
);

/** A numbered pin of a return: what it is about, the answer, and who settled it. */
export const points = pgTable(
  'points',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    n: integer('n').notNull(),
    returnId: uuid('return_id').notNull(),
    pinnedTo: jsonb('pinned_to').$type<PinTarget>().notNull(),
    reason: text('reason').notNull(),
    answer: text('answer'),
    answeredBy: uuid('answered_by'),
    answeredAt: moment('answered_at'),
    settledBy: uuid('settled_by'),
    settledAt: moment('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.n] }),
    foreignKey({
      name: 'points_return',
      columns: [t.deskId, t.claimId, t.returnId],
      foreignColumns: [returns.deskId, returns.claimId, returns.id],
    }),
  ],
);

/** The revisions a person saw when last opening a claim: what "changed since you looked" is measured from. */
export const looks = pgTable(
  'looks',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    personId: uuid('person_id').notNull(),
    claimRev: integer('claim_rev').notNull(),
    evidenceRev: integer('evidence_rev').notNull(),
    verdictRev: integer('verdict_rev').notNull(),
    /** Of the statement that was shown, when there was one to sign: its document's facts may change without a revision. */
    statementDigest: text('statement_digest'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.personId] }),
    foreignKey({ name: 'looks_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
  ],
);

/** Other wording for a part of the signed text, as an editor wrote it; its note is kept beside the event `seq`. Never changed. */
export const suggestions = pgTable(
  'suggestions',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    n: integer('n').notNull(),
    seq: integer('seq').notNull(),
    field: text('field').$type<SuggestionField>().notNull(),
    /** The version of the claim line or of the verdict in which the text stands that it would change. */
    baseRev: integer('base_rev').notNull(),
    words: text('words').notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.n] }),
    foreignKey({ name: 'suggestions_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    check('suggestions_field', sql`${t.field} in (${sql.raw(wordsIn(SUGGESTION_FIELDS))})`),
  ],
);

/** What became of a suggestion; there is one decision or none. */
export const suggestionDecisions = pgTable(
  'suggestion_decisions',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    n: integer('n').notNull(),
    decision: text('decision').$type<SuggestionDecision>().notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.n] }),
    foreignKey({
      name: 'suggestion_decisions_suggestion',
      columns: [t.deskId, t.claimId, t.n],
      foreignColumns: [suggestions.deskId, suggestions.claimId, suggestions.n],
    }),
    check('suggestion_decisions_decision', sql`${t.decision} in (${sql.raw(wordsIn(SUGGESTION_DECISIONS))})`),
  ],
);
