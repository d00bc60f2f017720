import type { Tx } from '#lib/db/connection';
import type { Looked } from '#lib/inspection/look/looked';
import { inspections } from '#lib/inspection/schema';
import { noteWords } from '#lib/keeping/retention/note-copy';

interface Found {
  deskId: string;
  /** For whom it was looked into, and when. */
  lookedFor: string;
  lookedAt: Date;
  sha256: string;
  looked: Looked;
}

/** Notes what was found in a kept file; a file that came before was looked into then. */
export async function noteInspection(tx: Tx, { deskId, lookedFor, lookedAt, sha256, looked }: Found): Promise<void> {
  const { words, pages, title, unread, picture, film } = looked;
  const textSha256 = words === null ? null : await noteWords(tx, { deskId, text: words, keptBy: lookedFor, keptAt: lookedAt });
  const { width, height, device, hash, mirrored } = picture ?? {};
  const { takenAt, place } = picture ?? film ?? {};
  const seen = { width, height, takenAt, device, place, pictureHash: hash, mirroredHash: mirrored };
  await tx
    .insert(inspections)
    .values({ deskId, fileSha256: sha256, textSha256, pages, title, unread, ...seen, lookedFor, lookedAt })
    .onConflictDoNothing();
}
