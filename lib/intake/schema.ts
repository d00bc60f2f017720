import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { members } from '#lib/people/schema';
import {
  type Block,
  DOCUMENT_KINDS,
  DOCUMENT_STAGES,
  type DocumentKind,
  type DocumentStage,
  PURPOSES,
  type Purpose,
} from '#lib/workflow/vocabulary';

/** The text under check: its facts. The words themselves are in document_versions. stage and last_seq belong to record_event. */
export const documents = pgTable(
  'documents',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    stage: text('stage').$type<DocumentStage | 'none'>().notNull(),
    lastSeq: integer('last_seq').notNull().default(0),
    version: integer('version').notNull().default(0),
    title: text('title').notNull(),
    byline: text('byline'),
    publisher: text('publisher'),
    url: text('url'),
    publishedOn: date('published_on', { mode: 'string' }),
    language: text('language').notNull(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    translatedFrom: text('translated_from'),
    translator: text('translator'),
    ownerId: uuid('owner_id').notNull(),
    deadlineAt: moment('deadline_at'),
    /** The person of this desk who wrote the text, if any: never its checker (P8). */
    authorId: uuid('author_id'),
    filedBy: uuid('filed_by').notNull(),
    filedAt: moment('filed_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({ name: 'documents_owner', columns: [t.deskId, t.ownerId], foreignColumns: [members.deskId, members.personId] }),
    check('documents_stage', sql`${t.stage} in (${sql.raw(wordsIn(['none', ...DOCUMENT_STAGES]))})`),
    check('documents_kind', sql`${t.kind} in (${sql.raw(wordsIn(DOCUMENT_KINDS))})`),
    check('documents_purpose', sql`${t.purpose} in (${sql.raw(wordsIn(PURPOSES))})`),
    index('documents_recent').on(t.deskId, t.filedAt, t.id),
  ],
);

/** One immutable version of a document's canonical text (NFC, LF, no BOM). Offsets everywhere are UTF-16 units over `text`. */
export const documentVersions = pgTable(
  'document_versions',
  {
    deskId: deskColumn(),
    documentId: uuid('document_id').notNull(),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    blocks: jsonb('blocks').$type<Block[]>().notNull(),
    madeBy: uuid('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.documentId, t.version] }),
    foreignKey({
      name: 'document_versions_document',
      columns: [t.deskId, t.documentId],
      foreignColumns: [documents.deskId, documents.id],
    }),
    index('document_versions_hash').on(t.deskId, t.sha256),
  ],
);
