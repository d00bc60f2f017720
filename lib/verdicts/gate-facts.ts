import type { Tx } from '#lib/db/connection';
import type { ClaimState } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { readContacts, readContactWords } from '#lib/contacts/queries';
import { readEvidence } from '#lib/evidence/queries';
import { turnsMeaning } from '#lib/evidence/quote/turns-meaning';
import { recheckQuotes } from '#lib/evidence/recheck-quotes';
import { readTranslation } from '#lib/renderings/queries';
import type { GateFacts } from '#lib/verdicts/gates';
import { readAdopted } from '#lib/verdicts/read-adopted';
import { readGateOverrides } from '#lib/verdicts/read-gate-overrides';
import { readGateRecords, readRecordsElsewhere, readVerdict } from '#lib/verdicts/queries';

/** Gathers what the submit gates look at. */
export async function readGateFacts(tx: Tx, claim: ClaimState): Promise<GateFacts> {
  const [words, evidence, records, used, verdict, translation] = await Promise.all([
    readClaimWords(tx, claim.id),
    readEvidence(tx, claim.id),
    readGateRecords(tx, claim.id),
    readContactWords(tx, claim.id),
    readVerdict(tx, claim.id),
    readTranslation(tx, claim.id),
  ]);
  const lost = (await recheckQuotes(tx, evidence)).flatMap(({ n, proof }) => (proof.level === 'absent' ? [n] : []));
  const { claimant } = words;
  const here = { id: claim.id, documentId: claim.documentId };
  const [asked, recorded, adopted, overrides] = await Promise.all([
    readContacts(tx, { ...here, claimant }),
    claimant === null ? [] : readRecordsElsewhere(tx, { ...here, claimant }),
    readAdopted(tx, verdict?.content ?? null),
    readGateOverrides(tx, claim.id),
  ]);
  return {
    depth: claim.facts.depth,
    rules: claim.rules,
    overridden: overrides.map(({ gate }) => gate),
    purpose: claim.facts.purpose,
    kind: words.kind,
    questions: words.questions,
    claimant,
    evidence: evidence.map((item) => ({
      ...item,
      quoteFound: item.readBy !== null || (item.quoteProof !== null && item.quoteProof.level !== 'absent'),
      quoteLost: lost.includes(item.n),
      quoteTurned: item.quoteProof !== null && turnsMeaning(item.quoteProof),
    })),
    records: [...records.map((record) => record.body), ...used.map((contact) => contact.body)],
    contactElsewhere: asked.length + recorded.length > 0,
    adoptedChanged: adopted !== null && !adopted.stands,
    translation,
    verdict: verdict?.content ?? null,
  };
}
