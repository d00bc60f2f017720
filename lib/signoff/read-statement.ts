import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { readEvidence } from '#lib/evidence/queries';
import { documents } from '#lib/intake/schema';
import { type AppearedIn, buildStatement, type SignedContent, type Statement } from '#lib/signoff/statement';
import { readGateRecords, readVerdict } from '#lib/verdicts/queries';

/** The statement a signature on this claim would cover right now. Refuses (conflict) while there is no verdict. */
export async function readStatement(tx: Tx, deskId: string, claim: ClaimState): Promise<Statement> {
  return buildStatement(await readSignedContent(tx, deskId, claim));
}

async function readSignedContent(tx: Tx, deskId: string, claim: ClaimState): Promise<SignedContent> {
  const [words, evidence, verdict, records, appearedIn] = await Promise.all([
    readClaimWords(tx, claim.id),
    readEvidence(tx, claim.id),
    readVerdict(tx, claim.id),
    readGateRecords(tx, claim.id),
    readAppearance(tx, claim.documentId),
  ]);
  if (!verdict) throw new Refusal('conflict', 'noVerdictYet');
  const contacts = records.flatMap(({ kind, body }) => (kind === 'contact' || kind === 'contact-exempt' ? [body] : []));
  return { deskId, claim, words, appearedIn, evidence, verdict: verdict.content, contacts };
}

async function readAppearance(tx: Tx, documentId: string): Promise<AppearedIn> {
  const { title, publisher, byline, url, publishedOn, language, translatedFrom, translator } = documents;
  const [row] = await tx
    .select({ title, publisher, byline, url, publishedOn, language, translatedFrom, translator })
    .from(documents)
    .where(eq(documents.id, documentId));
  if (!row) throw new Refusal('missing', 'missing');
  return row;
}
