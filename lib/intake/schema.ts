import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import { files } from '#lib/keeping/schema';
import { FORMATS, type Format, type PageFacts } from '#lib/intake/readers/original';
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

/**
 * Something that a text was read from, as it came: a kept file, and for a page where it stood and when. Insert-only. Not every one
 * becomes a document.
 */
export const arrivals = pgTable(
  'arrivals',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    fileSha256: text('file_sha256').notNull(),
    format: text('format').$type<Format>().notNull(),
    name: text('name').notNull(),
    /** The address that was asked for; null for a file that somebody sent. */
    address: text('address'),
    finalUrl: text('final_url'),
    /** Every answer on the way there, the last one too. */
    chain: jsonb('chain').$type<ArrivalStep[]>(),
    /** The hash of the text as it was read; a document whose text has another was changed by hand. */
    textSha256: text('text_sha256').notNull(),
    /** Where each page of a PDF begins in that text. */
    pages: jsonb('pages').$type<number[]>(),
    facts: jsonb('facts').$type<PageFacts>().notNull(),
    broughtBy: uuid('brought_by').notNull(),
    arrivedAt: moment('arrived_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({ name: 'arrivals_file', columns: [t.deskId, t.fileSha256], foreignColumns: [files.deskId, files.sha256] }),
    check('arrivals_format', sql`${t.format} in (${sql.raw(wordsIn(FORMATS))})`),
    index('arrivals_address').on(t.deskId, t.finalUrl),
  ],
);

/** One answer on the way to a page. */
export interface ArrivalStep {
  url: string;
  status: number;
}

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
    /** What the text was read from; null when it was pasted. */
    arrivalId: uuid('arrival_id'),
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
    foreignKey({
      name: 'document_versions_arrival',
      columns: [t.deskId, t.arrivalId],
      foreignColumns: [arrivals.deskId, arrivals.id],
    }),
    index('document_versions_hash').on(t.deskId, t.sha256),
  ],
);
