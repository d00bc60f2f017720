import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { openSigner } from '#lib/ledger/sign-for-desk';
import type { ClaimState } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen, type Seen } from '#lib/claims/seen';
import { readStatement } from '#lib/signoff/read-statement';
import { signOffs, statements } from '#lib/signoff/schema';
import { STATEMENT_TYPE } from '#lib/signoff/statement';

/** What a screen showed of the claim that is to be signed. */
interface Shown {
  seen: Seen;
  /** Digest of the statement, hex. */
  digest: string;
}

/** The one way to sign a locked claim, by itself or in a list: refuses whoever may not, and what the screen did not show. */
export async function signClaim(tx: Tx, ctx: Ctx, claim: ClaimState, { seen, digest }: Shown) {
  requireAllowed(ctx, claim, 'countersign');
  await requireSeen(tx, claim, { seen, parts: ALL_REVISIONS });
  const [statement, { keyId, sign }] = await Promise.all([readStatement(tx, ctx.deskId, claim), openSigner(tx)]);
  if (statement.digest !== digest) throw new Refusal('conflict', 'statementChanged');
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
}
