import type { Tx } from '#lib/db/connection';
import type { Actor } from '#lib/db/ctx';
import { readClaimState } from '#lib/claims/claim-facts';
import { readHarm } from '#lib/claims/read-harm';
import { readClaimWords } from '#lib/claims/claim-words';
import { readApplied } from '#lib/claims/placements';
import type { Seen } from '#lib/claims/seen';
import { readConditions } from '#lib/conditions/read-conditions';
import { readContactLog } from '#lib/contacts/read-contact-log';
import { countOrigins } from '#lib/evidence/count-origins';
import { readEvidence } from '#lib/evidence/queries';
import { recheckQuotes } from '#lib/evidence/recheck-quotes';
import { readPublications } from '#lib/publishing/queries';
import { readLook, readPoints, readSignOffs } from '#lib/signoff/queries';
import { readSuggestions } from '#lib/signoff/suggestions/read-suggestions';
import { readStatement } from '#lib/signoff/read-statement';
import { readGateOverrides } from '#lib/verdicts/read-gate-overrides';
import { readAdopted } from '#lib/verdicts/read-adopted';
import { readGateFacts } from '#lib/verdicts/gate-facts';
import { checkGates } from '#lib/verdicts/gates';
import { readGateRecords, readVerdict, readVerdictAt } from '#lib/verdicts/queries';
import { readWatch } from '#lib/watching/read-changes';
import { CLAIM_ACT_NAMES, type ClaimAct } from '#lib/workflow/acts';
import { decide, type Decision } from '#lib/workflow/decide';

export type ClaimPage = Awaited<ReturnType<typeof readClaimPage>>;

/** Everything the claim screen shows of one claim to one person, decisions about every act included. Refuses with `missing`. */
export async function readClaimPage(tx: Tx, scope: { deskId: string; actor: Actor }, claimId: string) {
  const claim = await readClaimState(tx, claimId);
  const [words, evidence, verdict, records, gateFacts, points, signOffs, publications, look, conditions, suggestions, harm] =
    await Promise.all([
      readClaimWords(tx, claimId),
      readEvidence(tx, claimId),
      readVerdict(tx, claimId),
      readGateRecords(tx, claimId),
      readGateFacts(tx, claim),
      readPoints(tx, claimId),
      readSignOffs(tx, claimId),
      readPublications(tx, claimId),
      readLook(tx, claimId, scope.actor.personId),
      readConditions(tx, claim),
      readSuggestions(tx, claimId),
      readHarm(tx, claimId),
    ]);
  const statement = verdict ? await readStatement(tx, scope.deskId, claim) : null;
  const { claimant } = words;
  const contacts = await readContactLog(tx, { id: claimId, documentId: claim.documentId, claimant }, scope.actor);
  const seen: Seen = {
    seq: claim.head.lastSeq,
    claimRev: claim.claimRev,
    evidenceRev: claim.evidenceRev,
    verdictRev: claim.verdictRev,
  };
  return {
    claim,
    seen,
    words,
    evidence,
    origins: countOrigins(evidence),
    watch: await readWatch(tx, claimId, evidence),
    rechecks: await recheckQuotes(tx, evidence),
    verdict,
    contacts,
    records,
    gates: checkGates(gateFacts),
    points,
    signOffs,
    publications,
    statement: statement && { digest: statement.digest, sectionDigests: statement.sectionDigests },
    look,
    conditions,
    overrides: await readGateOverrides(tx, claimId),
    adopted: await readAdopted(tx, verdict?.content ?? null),
    suggestions,
    /** The version of the document in which what was signed was done. */
    appliedIn: (await readApplied(tx, claim.documentId)).get(claimId) ?? null,
    harm,
    verdictAtLook: look && look.verdictRev < claim.verdictRev ? await readVerdictAt(tx, claimId, look.verdictRev) : null,
    decisions: Object.fromEntries(CLAIM_ACT_NAMES.map((act) => [act, decide(act, claim.facts, scope.actor)])) as Record<
      ClaimAct,
      Decision
    >,
  };
}
