import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { claimVersions } from '#lib/claims/schema';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import type { editSignedInput } from '#lib/signoff/input';
import { requireGates } from '#lib/signoff/require-gates';
import { nextVerdict } from '#lib/verdicts/save-verdict';
import { verdictVersions } from '#lib/verdicts/schema';
import { verdictVersionDigest } from '#lib/verdicts/version-digests';

type Edit = z.infer<typeof editSignedInput>;

/** "Save and ask for a new sign-off": the claim returns to review, its signature is stale at once, its editor becomes a maker. */
export function editSigned(ctx: Ctx, input: Edit) {
  return inOperation(ctx, { verb: 'edit-signed', input }, async (tx) => {
    if (!input.line && !input.verdict) throw new Refusal('invalid', 'nothingChanged');
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'edit-signed');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const line = input.line ? await nextLine(tx, ctx, claim, input.line) : null;
    const verdict = input.verdict ? await nextVerdict(tx, ctx, claim, input.verdict) : null;
    const versions = [
      ...(line ? [{ section: 'claim', rev: line.rev, digest: claimVersionDigest(line) }] : []),
      ...(verdict ? [{ section: 'verdict', rev: verdict.rev, digest: verdictVersionDigest(verdict) }] : []),
    ];
    const sets = { submission: claim.submission + 1, staleAt: ctx.now.toISOString() };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'edit-signed', sets, data: { versions } });
    if (line) await tx.insert(claimVersions).values(line);
    if (verdict) await tx.insert(verdictVersions).values(verdict);
    await requireGates(tx, claim);
    return { stage };
  });
}

async function nextLine(tx: Tx, ctx: Ctx, claim: ClaimState, line: NonNullable<Edit['line']>) {
  const words = await readClaimWords(tx, claim.id);
  return { ...words, ...line, rev: claim.claimRev + 1, madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
}
