import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaims } from '#lib/claims/claim-facts';
import { dueWarnings } from '#lib/claims/due-warnings';
import type { assignClaimsInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireAssignable } from '#lib/claims/require-assignable';
import { requireSeen } from '#lib/claims/seen';

type Assignment = z.infer<typeof assignClaimsInput>;

/**
 * An editor gives claims to a checker, all of them or none. A claim that somebody has is handed over with its stage, its
 * sources and what was being typed; a claim that changed since the screen was drawn is named in the refusal.
 */
export function assignClaims(ctx: Ctx, input: Assignment) {
  return inOperation(ctx, { verb: 'assign-claims', input }, async (tx) => {
    const claims = await lockClaims(
      tx,
      input.claims.map(({ claimId }) => claimId),
    );
    for (const claim of claims) requireAllowed(ctx, claim, actFor(claim));
    await requireAllSeen(tx, claims, input);
    await requireAssignable(tx, input.assigneeId, claims);
    const assigned = [];
    for (const claim of claims) assigned.push(await assign(tx, ctx, claim, input));
    return { claims: assigned, warnings: dueWarnings(ctx.now, input.dueAt) };
  });
}

function actFor(claim: ClaimState): 'assign' | 'hand-over' {
  return claim.facts.stage === 'triage' ? 'assign' : 'hand-over';
}

async function assign(tx: Tx, ctx: Ctx, claim: ClaimState, { assigneeId, dueAt }: Assignment) {
  const due = dueAt === undefined ? {} : { dueAt: dueAt && new Date(dueAt).toISOString() };
  const { stage } = await moveClaim(tx, ctx, claim, {
    act: actFor(claim),
    sets: { assigneeId, ...due },
    data: { before: claim.facts.assigneeId },
  });
  return { claimId: claim.id, number: claim.number, stage, seq: claim.head.lastSeq };
}

async function requireAllSeen(tx: Tx, claims: readonly ClaimState[], input: Assignment): Promise<void> {
  const seen = new Map(input.claims.map(({ claimId, seq }) => [claimId, seq]));
  const stale = [];
  for (const claim of claims) {
    const changes = await changesOf(tx, claim, seen.get(claim.id) ?? 0);
    if (changes) stale.push({ claimId: claim.id, number: claim.number, ...changes });
  }
  if (stale.length > 0) throw new Refusal('conflict', 'staleRevision', { changes: { claims: stale } });
}

/** What one claim's own refusal would say, or null when the screen was right about it. */
async function changesOf(tx: Tx, claim: ClaimState, seq: number): Promise<object | null> {
  const { claimRev, evidenceRev, verdictRev } = claim;
  try {
    await requireSeen(tx, claim, { seen: { seq, claimRev, evidenceRev, verdictRev }, parts: ['seq'] });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.details.changes as object;
    throw error;
  }
}
