import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { answerBefore, inOperation } from '#lib/db/in-operation';
import { Refusal, type RefusalDetails } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';
import type { countersignInput, countersignManyInput } from '#lib/signoff/input';
import { readLook } from '#lib/signoff/queries';
import { signClaim } from '#lib/signoff/sign-claim';
import type { Stage } from '#lib/workflow/vocabulary';

type Item = z.infer<typeof countersignInput>;

/** What became of one claim of the list. */
export type SignedOrNot =
  | { state: 'signed'; stage: Stage; digest: string }
  | ({ state: 'refused'; code: string } & Pick<RefusalDetails, 'params' | 'changes'>);

/**
 * An editor signs the claims of line depth that were opened, each by itself: what is refused neither signs nor keeps back the
 * others. The answer says in the order of the list what became of each; when nothing could be signed it is a refusal.
 */
export async function countersignMany(ctx: Ctx, input: z.infer<typeof countersignManyInput>) {
  const command = { verb: 'countersign-many', input };
  const before = await answerBefore<{ claims: SignedOrNot[] }>(ctx, command);
  if (before) return before;
  const claims: SignedOrNot[] = [];
  for (const item of input.claims) claims.push(await signOne({ ...ctx, opId: operationOf(ctx.opId, item.claimId) }, item));
  if (claims.every(({ state }) => state === 'refused')) throw new Refusal('conflict', 'nothingSigned', { changes: { claims } });
  return inOperation(ctx, command, () => Promise.resolve({ claims }));
}

async function signOne(ctx: Ctx, item: Item): Promise<SignedOrNot> {
  try {
    const { stage, digest } = await inOperation(ctx, { verb: 'countersign-in-list', input: item }, async (tx) => {
      const claim = await lockClaim(tx, item.claimId);
      requireAllowed(ctx, claim, 'countersign');
      if (claim.facts.depth !== 'line') throw new Refusal('conflict', 'moreThanALine');
      await requireSeen(tx, claim, { seen: item.seen, parts: ['claimRev', 'evidenceRev', 'verdictRev'] });
      await requireOpened(tx, ctx, claim, item.digest);
      return signClaim(tx, ctx, claim, item);
    });
    return { state: 'signed', stage, digest };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { params, changes } = error.details;
    return { state: 'refused', code: error.code, ...(params && { params }), ...(changes !== undefined && { changes }) };
  }
}

/** Whoever signs in a list has opened each claim as it stands: a look at other words does not count. */
async function requireOpened(tx: Tx, ctx: Ctx, claim: ClaimState, digest: string): Promise<void> {
  const look = await readLook(tx, claim.id, ctx.actor.personId);
  if (!look) throw new Refusal('conflict', 'notOpened');
  const isSame =
    look.claimRev === claim.claimRev &&
    look.evidenceRev === claim.evidenceRev &&
    look.verdictRev === claim.verdictRev &&
    look.statementDigest === digest;
  if (!isSame) throw new Refusal('conflict', 'changedSinceOpened');
}

/** Each claim is an operation of its own, so that a repeated list finds what was signed before the connection broke (RFC 9562, version 8). */
function operationOf(opId: string, claimId: string): string {
  const hex = createHash('sha256').update(`${opId} ${claimId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
