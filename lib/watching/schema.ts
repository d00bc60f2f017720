import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { members } from '#lib/people/schema';
import { CHANGE_KINDS, type ChangeKind, WATCH_DAYS } from '#lib/watching/vocabulary';

/** A page that claims cite, and how it stood when it was looked at last. */
export const watchedPages = pgTable(
  'watched_pages',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    url: text('url').notNull(),
    nextAt: moment('next_at').notNull(),
    /** When a look was asked for that has not ended. */
    queuedAt: moment('queued_at'),
    lookedAt: moment('looked_at'),
    /** The HTTP status of the last answer. */
    status: integer('status'),
    /** Why the last look saw nothing; what it is about says the code of lib/fetch or `no-words`. */
    fault: text('fault'),
    /** Correction notes that stood on the page when it was looked at first; what comes later is news. */
    notes: jsonb('notes').$type<string[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    unique('watched_pages_url').on(t.deskId, t.url),
    index('watched_pages_due').on(t.deskId, t.nextAt),
  ],
);

/** A source that a claim cites reads otherwise on its page than in our copy. Stands on the claim until somebody puts it away. */
export const sourceChanges = pgTable(
  'source_changes',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    claimId: uuid('claim_id').notNull(),
    evidenceId: uuid('evidence_id').notNull(),
    n: integer('n').notNull(),
    url: text('url').notNull(),
    kind: text('kind').$type<ChangeKind>().notNull(),
    /** What tells this change from another of its kind, so that it is said once. */
    mark: text('mark').notNull(),
    status: integer('status'),
    /** The words of a correction note. */
    words: text('words'),
    /** How the quote stands on the page, with the nearest passage. */
    proof: jsonb('proof').$type<QuoteProof>(),
    foundAt: moment('found_at').notNull(),
    /** When the page was found as it had been. */
    endedAt: moment('ended_at'),
    seenBy: uuid('seen_by'),
    seenAt: moment('seen_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({ name: 'source_changes_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({
      name: 'source_changes_seer',
      columns: [t.deskId, t.seenBy],
      foreignColumns: [members.deskId, members.personId],
    }),
    check('source_changes_kind', sql`${t.kind} in (${sql.raw(wordsIn(CHANGE_KINDS))})`),
    check('source_changes_seen', sql`(${t.seenBy} is null) = (${t.seenAt} is null)`),
    uniqueIndex('source_changes_once').on(t.deskId, t.claimId, t.evidenceId, t.kind, t.mark).where(sql`${t.endedAt} is null`),
    index('source_changes_open').on(t.deskId, t.claimId).where(sql`${t.seenAt} is null`),
  ],
);

/** How often a desk looks at the pages its claims cite; without a row, as the house does it. */
export const watchRules = pgTable(
  'watch_rules',
  {
    deskId: deskColumn(),
    everyDays: integer('every_days').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId] }),
    foreignKey({ name: 'watch_rules_by', columns: [t.deskId, t.changedBy], foreignColumns: [members.deskId, members.personId] }),
    check('watch_rules_days', sql`${t.everyDays} in (${sql.raw(WATCH_DAYS.join(', '))})`),
  ],
);
