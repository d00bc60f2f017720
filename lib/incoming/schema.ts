import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { claims } from '#lib/claims/schema';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { INCOMING_KINDS, type IncomingKind } from '#lib/incoming/vocabulary';
import { documents } from '#lib/intake/schema';
import { members } from '#lib/people/schema';
import { INCOMING_STAGES, type IncomingStage, NOT_OURS_REASONS, type NotOursReason } from '#lib/workflow/vocabulary';

/** Something that came to the desk and may become a document. Only record_event moves it; its words never change. */
export const incomingItems = pgTable(
  'incoming_items',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    stage: text('stage').$type<IncomingStage | 'none'>().notNull(),
    lastSeq: integer('last_seq').notNull().default(0),
    kind: text('kind').$type<IncomingKind>().notNull(),
    /** The line as it came: the words, or the address. */
    words: text('words').notNull(),
    /** The web address in it, if there is one. */
    address: text('address'),
    /** SHA-256 of what two lines must share to be the same one; see match-key.ts. */
    matchHash: text('match_hash').notNull(),
    /** Makes the digest in the ledger one that nobody can guess, so that the words can be erased later. */
    salt: text('salt').notNull(),
    broughtBy: uuid('brought_by').notNull(),
    broughtAt: moment('brought_at').notNull(),
    reason: text('reason').$type<NotOursReason>(),
    laterUntil: moment('later_until'),
    documentId: uuid('document_id'),
    sameAsId: uuid('same_as_id'),
    claimId: uuid('claim_id'),
    decidedBy: uuid('decided_by'),
    decidedAt: moment('decided_at'),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({
      name: 'incoming_items_document',
      columns: [t.deskId, t.documentId],
      foreignColumns: [documents.deskId, documents.id],
    }),
    foreignKey({ name: 'incoming_items_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({ name: 'incoming_items_same_as', columns: [t.deskId, t.sameAsId], foreignColumns: [t.deskId, t.id] }),
    check('incoming_items_stage', sql`${t.stage} in (${sql.raw(wordsIn(['none', ...INCOMING_STAGES]))})`),
    check('incoming_items_kind', sql`${t.kind} in (${sql.raw(wordsIn(INCOMING_KINDS))})`),
    check('incoming_items_reason', sql`${t.reason} in (${sql.raw(wordsIn(NOT_OURS_REASONS))})`),
    check('incoming_items_not_itself', sql`${t.sameAsId} <> ${t.id}`),
    index('incoming_items_list').on(t.deskId, t.stage, t.broughtAt, t.id),
    index('incoming_items_match').on(t.deskId, t.matchHash),
    index('incoming_items_same').on(t.deskId, t.sameAsId),
  ],
);

/** Each time somebody sent it: who, over which channel, when. Insert-only. */
export const incomingAsks = pgTable(
  'incoming_asks',
  {
    deskId: deskColumn(),
    itemId: uuid('item_id').notNull(),
    n: integer('n').notNull(),
    /** A name or an address as it was written down; null when nobody said. */
    sender: text('sender'),
    /** Instead of that, somebody of the desk. */
    senderId: uuid('sender_id'),
    channel: text('channel'),
    salt: text('salt').notNull(),
    madeBy: uuid('made_by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.itemId, t.n] }),
    foreignKey({
      name: 'incoming_asks_item',
      columns: [t.deskId, t.itemId],
      foreignColumns: [incomingItems.deskId, incomingItems.id],
    }),
    foreignKey({
      name: 'incoming_asks_sender',
      columns: [t.deskId, t.senderId],
      foreignColumns: [members.deskId, members.personId],
    }),
  ],
);
