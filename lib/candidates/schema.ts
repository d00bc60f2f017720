import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { documentVersions } from '#lib/intake/schema';
import { members } from '#lib/people/schema';
import { type CandidateState, CANDIDATE_STATES, type ProposedContent } from '#lib/candidates/proposed-content';
import {
  type DismissReason,
  type DropReason,
  FLAG_ANSWERS,
  FLAG_CODES,
  type FlagAnswer,
  type FlagCode,
  MODEL_FAULTS,
  MODEL_STATES,
  type ModelFaultCode,
  type ModelState,
} from '#lib/workflow/vocabulary';

/** A passage that extraction proposes. Deciding it never changes what was proposed; while it is open, other facts about its text have it read anew. */
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

/**
 * A language model reads a version of a document: who had it sent, to where, and what came of it in numbers. Its id is the
 * operation that proposes. No words of the answer are kept but those that stand in the text.
 */
export const modelReadings = pgTable(
  'model_readings',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    documentId: uuid('document_id').notNull(),
    documentVersion: integer('document_version').notNull(),
    /** As the operator named them when it was asked. */
    model: text('model').notNull(),
    host: text('host').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: moment('asked_at').notNull(),
    state: text('state').$type<ModelState>().notNull().default('waiting'),
    /** How often some instance took it up. */
    tries: integer('tries').notNull().default(0),
    reason: text('reason').$type<ModelFaultCode>(),
    /** Who stopped it. */
    stoppedBy: uuid('stopped_by'),
    settledAt: moment('settled_at'),
    parts: integer('parts').notNull().default(0),
    partsRead: integer('parts_read').notNull().default(0),
    /** What it named; of it the new ones, those that the rules had proposed, those that somebody had decided, and the dropped. */
    named: integer('named').notNull().default(0),
    added: integer('added').notNull().default(0),
    also: integer('also').notNull().default(0),
    decided: integer('decided').notNull().default(0),
    dropped: jsonb('dropped').$type<Partial<Record<DropReason, number>>>().notNull().default({}),
    tokensIn: integer('tokens_in').notNull().default(0),
    tokensOut: integer('tokens_out').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({
      name: 'model_readings_version',
      columns: [t.deskId, t.documentId, t.documentVersion],
      foreignColumns: [documentVersions.deskId, documentVersions.documentId, documentVersions.version],
    }),
    foreignKey({
      name: 'model_readings_asker',
      columns: [t.deskId, t.askedBy],
      foreignColumns: [members.deskId, members.personId],
    }),
    foreignKey({
      name: 'model_readings_stopper',
      columns: [t.deskId, t.stoppedBy],
      foreignColumns: [members.deskId, members.personId],
    }),
    check('model_readings_state', sql`${t.state} in (${sql.raw(wordsIn(MODEL_STATES))})`),
    check('model_readings_reason', sql`${t.reason} in (${sql.raw(wordsIn(MODEL_FAULTS))})`),
    index('model_readings_document').on(t.deskId, t.documentId, t.askedAt),
    uniqueIndex('model_readings_waiting').on(t.deskId, t.documentId, t.documentVersion).where(sql`${t.state} = 'waiting'`),
  ],
);

/** Proposals of the rules that a model named too. */
export const alsoProposed = pgTable(
  'also_proposed',
  { deskId: deskColumn(), candidateId: uuid('candidate_id').notNull(), readingId: uuid('reading_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.deskId, t.candidateId, t.readingId] }),
    foreignKey({
      name: 'also_proposed_candidate',
      columns: [t.deskId, t.candidateId],
      foreignColumns: [candidates.deskId, candidates.id],
    }),
    foreignKey({
      name: 'also_proposed_reading',
      columns: [t.deskId, t.readingId],
      foreignColumns: [modelReadings.deskId, modelReadings.id],
    }),
  ],
);

/** Idioms of a desk's own that a translation into English may have put word for word, by the language they come from. */
export const deskIdioms = pgTable(
  'desk_idioms',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    /** BCP 47, the language alone. */
    language: text('language').notNull(),
    /** As they look in English; `~` behind a word for its other endings, `_` for a word such as "his". */
    words: text('words').notNull(),
    original: text('original').notNull(),
    meaning: text('meaning').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({
      name: 'desk_idioms_adder',
      columns: [t.deskId, t.addedBy],
      foreignColumns: [members.deskId, members.personId],
    }),
    uniqueIndex('desk_idioms_words').on(t.deskId, t.language, t.words),
  ],
);

/** What people made of flags on words, one row an answer; the latest holds. It goes with the words, not with one proposal. */
export const flagAnswers = pgTable(
  'flag_answers',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    documentId: uuid('document_id').notNull(),
    documentVersion: integer('document_version').notNull(),
    /** UTF-16 offsets of the flagged words, and the sentence around them: by that they are found in a later version. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    words: text('words').notNull(),
    sentence: text('sentence').notNull(),
    code: text('code').$type<FlagCode>().notNull(),
    message: text('message').notNull(),
    answer: text('answer').$type<FlagAnswer>().notNull(),
    answeredBy: uuid('answered_by').notNull(),
    answeredAt: moment('answered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({
      name: 'flag_answers_version',
      columns: [t.deskId, t.documentId, t.documentVersion],
      foreignColumns: [documentVersions.deskId, documentVersions.documentId, documentVersions.version],
    }),
    foreignKey({
      name: 'flag_answers_person',
      columns: [t.deskId, t.answeredBy],
      foreignColumns: [members.deskId, members.personId],
    }),
    check('flag_answers_code', sql`${t.code} in (${sql.raw(wordsIn(FLAG_CODES))})`),
    check('flag_answers_answer', sql`${t.answer} in (${sql.raw(wordsIn(FLAG_ANSWERS))})`),
    index('flag_answers_document').on(t.deskId, t.documentId, t.answeredAt),
  ],
);
