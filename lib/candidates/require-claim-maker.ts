import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { CLAIM_ACTS } from '#lib/workflow/acts';
import type { Role } from '#lib/workflow/vocabulary';

/** Refuses whoever may not take claims on. Asked before anything is locked; accepting itself asks decide() once more. */
export function requireClaimMaker(ctx: Ctx): void {
  const parties: readonly string[] = CLAIM_ACTS.accept.who;
  if (ctx.actor.roles.some((role: Role) => parties.includes(role))) return;
  throw new Refusal('forbidden', `only_${parties.join('_')}`);
}
