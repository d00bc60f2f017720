import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { documentVersions } from '#lib/intake/schema';
import type { ClaimState } from '#lib/claims/claim-facts';
import { type ClaimWords, readClaimWords } from '#lib/claims/claim-words';
import { passageOf } from '#lib/claims/passage-of';
import { readPlacements, settledPlace } from '#lib/claims/placements';

/** The words of a claim with the offsets and neighbours they have in the current version of its document. */
export async function readStandingWords(tx: Tx, claim: ClaimState): Promise<ClaimWords> {
  const words = await readClaimWords(tx, claim.id);
  const at = { documentId: claim.documentId, version: claim.documentVersion };
  if (words.documentVersion === at.version) return words;
  const [placed, [version]] = await Promise.all([
    readPlacements(tx, at),
    tx
      .select({ text: documentVersions.text })
      .from(documentVersions)
      .where(and(eq(documentVersions.documentId, at.documentId), eq(documentVersions.version, at.version))),
  ]);
  const place = settledPlace(placed.get(claim.id));
  const passage = place && passageOf(version?.text ?? '', place);
  return passage ? { ...words, passage, documentVersion: at.version } : words;
}
