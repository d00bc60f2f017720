import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { documents } from '#lib/intake/schema';
import { events } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';
import type { Span } from '#lib/claims/anchoring/anchor';
import type { ChainLink, DateRead, Passage, QuantityRead } from '#lib/claims/claim-content';
import {
  CLAIM_KINDS,
  type ClaimKind,
  type CloseReason,
  DEPTHS,
  type Depth,
  OVERRIDES,
  type Override,
  type Displacement,
  DISPLACEMENTS,
  PLACEMENT_STATES,
  type PlacementState,
  type Question,
  STAGES,
  type Stage,
} from '#lib/workflow/vocabulary';

/** How many claims a desk has numbered so far; people read C-1042. */
export const claimCounters = pgTable('claim_counters', {
  deskId: deskColumn().primaryKey(),
  last: integer('last').notNull().default(0),
});

/**
 * A claim's place in the workflow. Everything from `stage` on is a projection that only record_event and the revision
 * triggers write (cs_app has no UPDATE here); its words are in claim_versions.
 */
export const claims = pgTable(
  'claims',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    documentId: uuid('document_id').notNull(),
    acceptedBy: uuid('accepted_by').notNull(),
    acceptedAt: moment('accepted_at').notNull(),
    stage: text('stage').$type<Stage | 'none'>().notNull(),
    lastSeq: integer('last_seq').notNull().default(0),
    round: integer('round').notNull().default(1),
    /** Counts each time the claim came to review; a sign-off of an earlier submission never counts again. */
    submission: integer('submission').notNull().default(0),
    assigneeId: uuid('assignee_id'),
    dueAt: moment('due_at'),
    depth: text('depth').$type<Depth>().notNull().default('standard'),
    closeReason: text('close_reason').$type<CloseReason>(),
    /** Set while the last decision of an editor was to send it back. */
    sentBackAt: moment('sent_back_at'),
    /** Set while a sign-off of this round was overtaken by an edit. */
    staleAt: moment('stale_at'),
    /** Set while the head or legal holds the claim. */
    heldAt: moment('held_at'),
    /** Set while another editor's objection is open. */
    objectedAt: moment('objected_at'),
    /** Until when its assignee waits for somebody; the reminder comes then. */
    waitingUntil: moment('waiting_until'),
    /** Set while a new version of the document has the claim's words elsewhere, changed or not at all, and nobody decided. */
    displaced: text('displaced').$type<Displacement>(),
    changedAt: moment('changed_at').notNull(),
    claimRev: integer('claim_rev').notNull().default(0),
    evidenceRev: integer('evidence_rev').notNull().default(0),
    verdictRev: integer('verdict_rev').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    unique('claims_number').on(t.deskId, t.number),
    foreignKey({ name: 'claims_document', columns: [t.deskId, t.documentId], foreignColumns: [documents.deskId, documents.id] }),
    foreignKey({
      name: 'claims_assignee',
      columns: [t.deskId, t.assigneeId],
      foreignColumns: [members.deskId, members.personId],
    }),
    check('claims_stage', sql`${t.stage} in (${sql.raw(wordsIn(['none', ...STAGES]))})`),
    check('claims_displaced', sql`${t.displaced} in (${sql.raw(wordsIn(DISPLACEMENTS))})`),
    check('claims_depth', sql`${t.depth} in (${sql.raw(wordsIn(DEPTHS))})`),
    index('claims_document_list').on(t.deskId, t.documentId),
    index('claims_queue').on(t.deskId, t.stage, t.dueAt, t.id),
    index('claims_mine').on(t.deskId, t.assigneeId, t.dueAt, t.id),
  ],
);

/** One immutable version of a claim's words. made_by is null when a proposal was accepted unchanged: that is not making. */
export const claimVersions = pgTable(
  'claim_versions',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    rev: integer('rev').notNull(),
    documentVersion: integer('document_version').notNull(),
    passage: jsonb('passage').$type<Passage>().notNull(),
    claimLine: text('claim_line').notNull(),
    kind: text('kind').$type<ClaimKind>().notNull(),
    questions: text('questions').array().$type<Question[]>().notNull(),
    claimant: text('claimant'),
    claimantRole: text('claimant_role'),
    chain: jsonb('chain').$type<ChainLink[]>().notNull(),
    saidOn: text('said_on'),
    dates: jsonb('dates').$type<DateRead[]>().notNull(),
    quantities: jsonb('quantities').$type<QuantityRead[]>().notNull(),
    asOf: text('as_of'),
    madeBy: uuid('made_by'),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.rev] }),
    foreignKey({ name: 'claim_versions_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    check('claim_versions_kind', sql`${t.kind} in (${sql.raw(wordsIn(CLAIM_KINDS))})`),
  ],
);

/**
 * Where a claim's words stand in a version of its document later than the one they were cut from. Insert-only: the latest row
 * of a version holds. Named by the event that tells of it.
 */
export const placements = pgTable(
  'placements',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    seq: integer('seq').notNull(),
    documentVersion: integer('document_version').notNull(),
    state: text('state').$type<PlacementState>().notNull(),
    /** UTF-16 offsets: the one place, those to choose from, or none. */
    places: jsonb('places').$type<Span[]>().notNull(),
    madeBy: uuid('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.seq] }),
    foreignKey({
      name: 'placements_event',
      columns: [t.deskId, t.claimId, t.seq],
      foreignColumns: [events.deskId, events.streamId, events.seq],
    }),
    foreignKey({ name: 'placements_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    check('placements_state', sql`${t.state} in (${sql.raw(wordsIn(PLACEMENT_STATES))})`),
  ],
);

/** Who wrote anything of a claim in a round: never its signer. Insert-only; written by triggers on the version tables. */
export const makers = pgTable(
  'makers',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    round: integer('round').notNull(),
    personId: uuid('person_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.round, t.personId] }),
    foreignKey({ name: 'makers_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
  ],
);

/** "Starting says you have no conflict here", once per person and document; a declared conflict bars assignment. */
export const declarations = pgTable(
  'declarations',
  {
    deskId: deskColumn(),
    documentId: uuid('document_id').notNull(),
    personId: uuid('person_id').notNull(),
    hasConflict: boolean('has_conflict').notNull(),
    note: text('note'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.documentId, t.personId] }),
    foreignKey({
      name: 'declarations_document',
      columns: [t.deskId, t.documentId],
      foreignColumns: [documents.deskId, documents.id],
    }),
  ],
);

/** What a person is typing on a claim, kept on the server until saved; not making, visible to its owner and a successor. */
export const workingCopies = pgTable(
  'working_copies',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    personId: uuid('person_id').notNull(),
    body: jsonb('body').$type<Record<string, unknown>>().notNull(),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.personId] }),
    foreignKey({ name: 'working_copies_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
  ],
);

/** The written reason of an act, apart from the event so that it can be erased; the event holds its salted commitment. */
export const notes = pgTable(
  'notes',
  {
    deskId: deskColumn(),
    streamId: uuid('stream_id').notNull(),
    seq: integer('seq').notNull(),
    text: text('text').notNull(),
    salt: text('salt').notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.streamId, t.seq] }),
    foreignKey({
      name: 'notes_event',
      columns: [t.deskId, t.streamId, t.seq],
      foreignColumns: [events.deskId, events.streamId, events.seq],
    }),
  ],
);

/** What the head overrode, on a claim or a document, and why: printed on the sign-off sheet. Never changed. */
export const overrides = pgTable(
  'overrides',
  {
    deskId: deskColumn(),
    streamId: uuid('stream_id').notNull(),
    seq: integer('seq').notNull(),
    what: text('what').$type<Override>().notNull(),
    /** Whose conflict it was. */
    personId: uuid('person_id'),
    reason: text('reason').notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.streamId, t.seq] }),
    foreignKey({
      name: 'overrides_event',
      columns: [t.deskId, t.streamId, t.seq],
      foreignColumns: [events.deskId, events.streamId, events.seq],
    }),
    check('overrides_what', sql`${t.what} in (${sql.raw(wordsIn(OVERRIDES))})`),
  ],
);
