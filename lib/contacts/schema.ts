import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import { files } from '#lib/keeping/schema';
import { documents } from '#lib/intake/schema';
import type { Asked, ContactWords, Step } from '#lib/contacts/contact-words';

/**
 * Somebody was asked about claims of a document (PRACTICE E7). Never changed: what happens later are steps. The address is
 * kept apart from the rest, with a salted commitment in the event, and is shown to people of the desk who work only.
 */
export const contacts = pgTable(
  'contacts',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    documentId: uuid('document_id').notNull(),
    /** The claim on which it was asked. */
    claimId: uuid('claim_id').notNull(),
    /** Who said what is asked about: asking once per claimant and document is enough. */
    claimant: text('claimant'),
    /** All claims whose words were put, the first among them. */
    covers: uuid('covers').array().notNull(),
    body: jsonb('body').$type<Asked>().notNull(),
    askedAt: moment('asked_at').notNull(),
    deadline: moment('deadline'),
    address: text('address').notNull(),
    addressSalt: text('address_salt').notNull(),
    madeBy: uuid('made_by').notNull(),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({ name: 'contacts_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({
      name: 'contacts_document',
      columns: [t.deskId, t.documentId],
      foreignColumns: [documents.deskId, documents.id],
    }),
    index('contacts_of_document').on(t.deskId, t.documentId),
  ],
);

const STEP_KINDS = ['remind', 'answer'] as const;

/** What happened to a contact later: a reminder, an answer or that none came. `at` is when it happened, not when it was noted. */
export const contactSteps = pgTable(
  'contact_steps',
  {
    deskId: deskColumn(),
    contactId: uuid('contact_id').notNull(),
    n: integer('n').notNull(),
    kind: text('kind').$type<(typeof STEP_KINDS)[number]>().notNull(),
    body: jsonb('body').$type<Step>().notNull(),
    at: moment('at').notNull(),
    /** The answer as it came, where it is a file. */
    fileSha256: text('file_sha256'),
    madeBy: uuid('made_by').notNull(),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.contactId, t.n] }),
    foreignKey({
      name: 'contact_steps_contact',
      columns: [t.deskId, t.contactId],
      foreignColumns: [contacts.deskId, contacts.id],
    }),
    foreignKey({ name: 'contact_steps_file', columns: [t.deskId, t.fileSha256], foreignColumns: [files.deskId, files.sha256] }),
    check('contact_steps_kind', sql`${t.kind} in (${sql.raw(wordsIn(STEP_KINDS))})`),
  ],
);

/** What readers see of a contact on one claim: signed text, so each version makes its author a maker. The latest counts. */
export const contactWords = pgTable(
  'contact_words',
  {
    deskId: deskColumn(),
    claimId: uuid('claim_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    n: integer('n').notNull(),
    /** The last step that these words know of; 0 before any. */
    upto: integer('upto').notNull(),
    body: jsonb('body').$type<ContactWords>().notNull(),
    madeBy: uuid('made_by').notNull(),
    opId: uuid('op_id').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.claimId, t.contactId, t.n] }),
    foreignKey({ name: 'contact_words_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({
      name: 'contact_words_contact',
      columns: [t.deskId, t.contactId],
      foreignColumns: [contacts.deskId, contacts.id],
    }),
  ],
);
