import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaims } from '#lib/claims/claim-facts';
import { IN_HAND } from '#lib/claims/claims-in-hand';
import type { handOverEverythingInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireAssignable } from '#lib/claims/require-assignable';
import { claims } from '#lib/claims/schema';
import { members } from '#lib/people/schema';
import { CLAIM_ACTS, type Party } from '#lib/workflow/acts';

const MAY: readonly Party[] = CLAIM_ACTS['hand-over'].who;

interface Kept {
  claimId: string;
  number: number;
  /** Why the successor cannot have it, as a refusal code. */
  because: string;
}

/**
 * Everything somebody has in hand goes to one checker at once, with all work and what was being typed. Claims the successor
 * may not have, as author of the text or with a conflict declared, stay where they are and are named.
 */
export function handOverEverything(ctx: Ctx, { personId, assigneeId }: z.infer<typeof handOverEverythingInput>) {
  return inOperation(ctx, { verb: 'hand-over-everything', input: { personId, assigneeId } }, async (tx) => {
    if (!ctx.actor.roles.some((role) => MAY.includes(role))) throw new Refusal('forbidden', 'only_editor_head');
    if (personId === assigneeId) throw new Refusal('invalid', 'handOverToSelf', { field: 'assigneeId' });
    await requireKnown(tx, personId);
    await requireAssignable(tx, assigneeId, []);
    const held = await lockClaims(tx, await idsHeldBy(tx, personId));
    const inHand = held.filter(({ facts }) => facts.assigneeId === personId && isInHand(facts.stage));
    if (inHand.length === 0) throw new Refusal('conflict', 'nothingInHand');
    const handed: { claimId: string; number: number }[] = [];
    const kept: Kept[] = [];
    for (const claim of inHand) {
      requireAllowed(ctx, claim, 'hand-over');
      const because = await barOf(tx, assigneeId, claim);
      if (because) kept.push({ claimId: claim.id, number: claim.number, because });
      else handed.push(await handOver(tx, ctx, { claim, assigneeId }));
    }
    return { handed, kept };
  });
}

/** Somebody who is or was of this desk. */
async function requireKnown(tx: Tx, personId: string): Promise<void> {
  const [known] = await tx.select({ id: members.personId }).from(members).where(eq(members.personId, personId));
  if (!known) throw missing();
}

async function idsHeldBy(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.assigneeId, personId), inArray(claims.stage, IN_HAND)));
  return rows.map(({ id }) => id);
}

function isInHand(stage: string): boolean {
  return IN_HAND.some((each) => each === stage);
}

async function barOf(tx: Tx, assigneeId: string, claim: ClaimState): Promise<string | null> {
  try {
    await requireAssignable(tx, assigneeId, [claim]);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

async function handOver(tx: Tx, ctx: Ctx, { claim, assigneeId }: { claim: ClaimState; assigneeId: string }) {
  const data = { before: claim.facts.assigneeId };
  await moveClaim(tx, ctx, claim, { act: 'hand-over', sets: { assigneeId }, data });
  return { claimId: claim.id, number: claim.number };
}
