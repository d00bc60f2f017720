import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';

/** Clocks of browsers differ from ours by so much. */
const TOLERANCE_MS = 5 * 60 * 1000;

/** The moment of something that has happened. Refuses (422) one that is still to come. */
export function requirePast(ctx: Ctx, iso: string, field: string): Date {
  const at = new Date(iso);
  if (at.getTime() > ctx.now.getTime() + TOLERANCE_MS) throw new Refusal('invalid', 'notYet', { field });
  return at;
}
