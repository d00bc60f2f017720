import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { requireAllowed } from '#lib/claims/move-claim';
import { requireSeen, type Seen } from '#lib/claims/seen';
import { newestVersion } from '#lib/evidence/keep-source';
import { readEvidenceItem } from '#lib/evidence/queries';
import { writeEvidence } from '#lib/evidence/write-evidence';

/** The assignee takes a source off a claim; its number is not given again and its versions stay in the record. */
export function removeEvidence(ctx: Ctx, input: { claimId: string; evidenceId: string; seen: Seen }) {
  return inOperation(ctx, { verb: 'remove-evidence', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'remove-evidence');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['evidenceRev'] });
    const item = await readEvidenceItem(tx, claim.id, input.evidenceId);
    const source = { ...(await newestVersion(tx, item.sourceId)), version: item.sourceVersion };
    const { rev } = await writeEvidence(tx, ctx, claim, {
      act: 'remove-evidence',
      evidenceId: item.evidenceId,
      n: item.n,
      source,
      use: item,
      before: item,
      isRemoved: true,
    });
    return { evidenceRev: rev };
  });
}
