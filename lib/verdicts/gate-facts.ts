import type { Tx } from '#lib/db/connection';
import type { ClaimState } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { readEvidence } from '#lib/evidence/queries';
import type { GateFacts } from '#lib/verdicts/gates';
import { readContactsElsewhere, readGateRecords, readVerdict } from '#lib/verdicts/queries';

/** Gathers what the submit gates look at. */
export async function readGateFacts(tx: Tx, claim: ClaimState): Promise<GateFacts> {
  const [words, evidence, records, verdict] = await Promise.all([
    readClaimWords(tx, claim.id),
    readEvidence(tx, claim.id),
    readGateRecords(tx, claim.id),
    readVerdict(tx, claim.id),
  ]);
  const { claimant } = words;
  const elsewhere =
    claimant === null ? [] : await readContactsElsewhere(tx, { id: claim.id, documentId: claim.documentId, claimant });
  return {
    depth: claim.facts.depth,
    purpose: claim.facts.purpose,
    kind: words.kind,
    questions: words.questions,
    claimant,
    evidence: evidence.map((item) => ({ ...item, quoteFound: item.quoteProof !== null && item.quoteProof.level !== 'absent' })),
    records: records.map((record) => record.body),
    contactElsewhere: elsewhere.length > 0,
    verdict: verdict?.content ?? null,
  };
}
