import type { Tx } from '#lib/db/connection';
import { readRecording } from '#lib/captures/queries';
import type { PinnedSource } from '#lib/evidence/keep-source';
import type { KeptType } from '#lib/keeping/kinds';

/** What a source without kept words is read or heard in: its file, or the recording that was captured; null where there is neither. */
export async function typeOfCopy(tx: Tx, { fileType, captureId }: PinnedSource): Promise<KeptType | null> {
  return fileType ?? (await readRecording(tx, captureId))?.type ?? null;
}
