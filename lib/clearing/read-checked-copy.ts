import type { Tx } from '#lib/db/connection';
import { readClearing } from '#lib/clearing/read-clearing';

/** The text as it was cleared to run; before that, as it would run with what is signed so far. Refuses with `missing`. */
export async function readCheckedCopy(tx: Tx, { documentId }: { documentId: string }): Promise<string> {
  const { facts, last, checkedCopy } = await readClearing(tx, documentId);
  return facts.stage === 'cleared' && last ? last.checkedCopy : checkedCopy;
}
