import { foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment } from '#lib/db/columns';
import type { Place, Unread } from '#lib/inspection/look/looked';
import { files, snapshots } from '#lib/keeping/schema';

/**
 * What was found in a kept file when it came: its words, or what a picture or a recording is and says. Nothing of it leaves the desk
 * by itself.
 */
export const inspections = pgTable(
  'inspections',
  {
    deskId: deskColumn(),
    fileSha256: text('file_sha256').notNull(),
    textSha256: text('text_sha256'),
    /** Where each page begins in the words, in UTF-16 units. */
    pages: jsonb('pages').$type<number[]>(),
    title: text('title'),
    unread: text('unread').$type<Unread>(),
    width: integer('width'),
    height: integer('height'),
    takenAt: text('taken_at'),
    device: text('device'),
    place: jsonb('place').$type<Place>(),
    /** Perceptual hashes, 64 bits as hex: of the picture, and of the picture turned over. */
    pictureHash: text('picture_hash'),
    mirroredHash: text('mirrored_hash'),
    lookedFor: uuid('looked_for').notNull(),
    lookedAt: moment('looked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.fileSha256] }),
    foreignKey({ name: 'inspections_file', columns: [t.deskId, t.fileSha256], foreignColumns: [files.deskId, files.sha256] }),
    foreignKey({
      name: 'inspections_text',
      columns: [t.deskId, t.textSha256],
      foreignColumns: [snapshots.deskId, snapshots.sha256],
    }),
  ],
);
