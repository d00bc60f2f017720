import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { changeCondition } from '#lib/conditions/change-condition';
import type { waitInput } from '#lib/conditions/input';

/** The assignee waits for somebody until a time, at most a year ahead; so long the claim is not overdue. */
export function waitFor(ctx: Ctx, input: z.infer<typeof waitInput>) {
  const until = new Date(input.until);
  return changeCondition(ctx, input, {
    act: 'wait',
    sets: { waitingUntil: until.toISOString() },
    words: input.forWhom,
    require: () => requireSoon(until, ctx.now),
  });
}

const LONGEST_MS = 366 * 24 * 60 * 60 * 1000;

/** Refuses (422) a time that has passed or is more than a year ahead. */
export function requireSoon(until: Date, now: Date): void {
  if (until <= now) throw new Refusal('invalid', 'waitInThePast', { field: 'until' });
  if (until.getTime() - now.getTime() > LONGEST_MS) throw new Refusal('invalid', 'waitTooLong', { field: 'until' });
}
