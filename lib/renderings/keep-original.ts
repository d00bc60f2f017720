import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { keepSource, type PinnedSource } from '#lib/evidence/keep-source';
import { readSourceVersions, sourceVersionDigest } from '#lib/evidence/source-version-digest';
import { readTypedBy } from '#lib/evidence/typed-words';
import { typeOfCopy } from '#lib/evidence/type-of-copy';
import { verifyQuote } from '#lib/evidence/verify-quote';
import { isRecording } from '#lib/keeping/kinds';
import { momentsOf } from '#lib/keeping/locator';
import type { SignRendering } from '#lib/renderings/input';
import type { KeptOriginal } from '#lib/renderings/rendering';

/**
 * The copy of the original that somebody read in, kept like every source; null where none is named. Refuses a recording without
 * its minute, words that are not in the kept ones while nobody says why, and a source of which nothing is kept.
 */
export async function keepOriginal(tx: Tx, ctx: Ctx, input: SignRendering): Promise<KeptOriginal | null> {
  if (!input.sourceId && !input.source) return null;
  if (input.sourceId && input.source) throw new Refusal('invalid', 'keptOriginalTwice', { field: 'source' });
  const pinned = await keepSource(tx, ctx, input);
  const [version] = await readSourceVersions(tx, pinned);
  if (!version) throw new Error('the source version that was just kept is not there');
  const { title, publisher, url, snapshotSha256, fileSha256, captureId } = version;
  if (!snapshotSha256 && !fileSha256 && !captureId) throw new Refusal('invalid', 'keptOriginalMissing', { field: 'source' });
  const level = levelOf({ ...pinned, fileType: await typeOfCopy(tx, pinned) }, input);
  const source = { id: pinned.sourceId, version: pinned.version, digest: sourceVersionDigest(version) };
  const isTyped = (await readTypedBy(tx, pinned)) !== null;
  return { source, title, publisher, url, snapshotSha256, fileSha256, captureId, level, ...(isTyped && { isTyped }) };
}

function levelOf({ snapshotText, fileType }: PinnedSource, { original, found, note }: SignRendering): KeptOriginal['level'] {
  if (snapshotText) {
    const { level } = verifyQuote(original, snapshotText);
    if (level === 'absent' && note.trim() === '') throw new Refusal('invalid', 'keptOriginalAbsent', { field: 'original' });
    return level;
  }
  if (fileType && isRecording(fileType) && momentsOf(found) === null)
    throw new Refusal('invalid', 'locatorNeedsTime', { field: 'found' });
  return null;
}
