import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import { readContacts } from '#lib/contacts/queries';
import { nextWords, writeWords } from '#lib/contacts/use-contact';
import type { submitInput } from '#lib/signoff/input';
import { requireGates } from '#lib/signoff/require-gates';
import { readRecordsElsewhere, readSignedContacts } from '#lib/verdicts/queries';
import { gateRecords } from '#lib/verdicts/schema';
import { gateRecordDigest } from '#lib/verdicts/version-digests';

/** The checker hands the claim to the editors: every gate stands here, and each open one is named. */
export function submitForReview(ctx: Ctx, input: z.infer<typeof submitInput>) {
  return inOperation(ctx, { verb: 'submit', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'submit');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    await requireGates(tx, claim);
    await adoptContact(tx, ctx, claim);
    const { stage } = await moveClaim(tx, ctx, claim, {
      act: 'submit',
      sets: { submission: claim.submission + 1, sentBackAt: null, ...(claim.waitingUntil && { waitingUntil: null }) },
    });
    return { stage };
  });
}

/**
 * Asking once per claimant and document is enough; the claim that relies on it takes over what readers see of it, because that
 * is signed text. What the claim says of a contact already stays: a late answer is taken over by hand.
 */
async function adoptContact(tx: Tx, ctx: Ctx, claim: ClaimState): Promise<void> {
  const { claimant } = await readClaimWords(tx, claim.id);
  if (claimant === null || claim.facts.purpose !== 'published-elsewhere') return;
  if ((await readSignedContacts(tx, claim.id)).length > 0) return;
  const here = { id: claim.id, documentId: claim.documentId, claimant };
  const [contact] = await readContacts(tx, here);
  const words = contact && (await nextWords(tx, ctx, { claimId: claim.id, contact }));
  if (words) return writeWords(tx, ctx, { claim, words });
  const [recorded] = await readRecordsElsewhere(tx, here);
  if (!recorded) throw new Refusal('conflict', 'contactMissing');
  await adoptRecord(tx, ctx, claim, recorded);
}

async function adoptRecord(
  tx: Tx,
  ctx: Ctx,
  claim: ClaimState,
  { kind, body }: Pick<typeof gateRecords.$inferSelect, 'kind' | 'body'>,
): Promise<void> {
  const row = {
    deskId: ctx.deskId,
    claimId: claim.id,
    id: newId(),
    kind,
    body,
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
  await moveClaim(tx, ctx, claim, { act: 'record', data: { recordId: row.id, recordKind: kind, digest: gateRecordDigest(row) } });
  await tx.insert(gateRecords).values(row);
}
