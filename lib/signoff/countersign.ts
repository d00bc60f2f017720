import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { openSigner } from '#lib/ledger/sign-for-desk';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import type { countersignInput } from '#lib/signoff/input';
import { readStatement } from '#lib/signoff/read-statement';
import { signOffs, statements } from '#lib/signoff/schema';
import { STATEMENT_TYPE } from '#lib/signoff/statement';

/** An editor who made nothing of this claim answers for one exact statement: the one the screen showed. */
export function countersign(ctx: Ctx, input: z.infer<typeof countersignInput>) {
  return inOperation(ctx, { verb: 'countersign', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'countersign');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const [statement, { keyId, sign }] = await Promise.all([readStatement(tx, ctx.deskId, claim), openSigner(tx)]);
    if (statement.digest !== input.digest) throw new Refusal('conflict', 'statementChanged');
    const signature = sign(STATEMENT_TYPE, statement.body);
    const signOff = {
      deskId: ctx.deskId,
      claimId: claim.id,
      id: newId(),
      round: claim.round,
      submission: claim.submission,
      claimRev: claim.claimRev,
      evidenceRev: claim.evidenceRev,
      verdictRev: claim.verdictRev,
      statementDigest: statement.digest,
      policyVersion: claim.policyVersion,
      personId: ctx.actor.personId,
      keyId,
      signature,
      at: ctx.now,
    };
    // `then` sends each at once, so that they reach the database in this order and are waited for together.
    const kept = tx
      .insert(statements)
      .values({ deskId: ctx.deskId, digest: statement.digest, claimId: claim.id, body: statement.body })
      .onConflictDoNothing()
      .then(() => undefined);
    const signed = tx
      .insert(signOffs)
      .values(signOff)
      .then(() => undefined);
    const data = { signOffId: signOff.id, statement: statement.digest, sections: statement.sectionDigests, signature };
    const moved = moveClaim(tx, ctx, claim, { act: 'countersign', sets: { staleAt: null, sentBackAt: null }, data });
    const [, , { stage }] = await Promise.all([kept, signed, moved]);
    return { stage, signOffId: signOff.id, digest: statement.digest };
  });
}
