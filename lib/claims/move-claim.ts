import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import type { Json } from '#lib/ledger/canonical-json';
import { type ClaimSets, recordClaimEvent } from '#lib/ledger/record-event';
import type { ClaimState } from '#lib/claims/claim-facts';
import type { ClaimAct } from '#lib/workflow/acts';
import { decide } from '#lib/workflow/decide';
import type { Stage } from '#lib/workflow/vocabulary';

export interface Move {
  act: ClaimAct;
  /** Where to, when the act may end at several stages; otherwise decide() says. */
  to?: Stage;
  sets?: ClaimSets;
  data?: Record<string, Json>;
}

/** The one writer of a claim's stage: asks decide(), refuses with its reason, records the act. */
export async function moveClaim(tx: Tx, ctx: Ctx, claim: ClaimState, move: Move): Promise<{ stage: Stage; at: Date }> {
  const decision = requireAllowed(ctx, claim, move.act);
  const to = move.to ?? decision;
  const at = await recordClaimEvent(tx, ctx, { kind: move.act, to, head: claim.head, sets: move.sets, data: move.data });
  claim.facts.stage = to;
  return { stage: to, at };
}

/** Refuses as decide() does, before a verb spends work on what would be refused anyway. Returns the stage the act leads to. */
export function requireAllowed(ctx: Ctx, claim: ClaimState, act: ClaimAct): Stage {
  const decision = decide(act, claim.facts, ctx.actor);
  if (!decision.allowed) throw new Refusal(decision.kind, decision.code, { params: decision.params });
  return decision.to;
}
