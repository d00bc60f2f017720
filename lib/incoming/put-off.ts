import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { decideItem } from '#lib/incoming/decide-item';
import type { putOffInput } from '#lib/incoming/input';

const LONGEST_MS = 366 * 24 * 60 * 60 * 1000;

/** Not now: it leaves the list and comes back by itself at that time, at most a year ahead. */
export function putOff(ctx: Ctx, input: z.infer<typeof putOffInput>) {
  const until = new Date(input.until);
  return decideItem(ctx, input, { act: 'put-off', to: 'later', sets: () => timeOf(until, ctx.now) });
}

function timeOf(until: Date, now: Date) {
  if (until <= now) throw new Refusal('invalid', 'waitInThePast', { field: 'until' });
  if (until.getTime() - now.getTime() > LONGEST_MS) throw new Refusal('invalid', 'waitTooLong', { field: 'until' });
  return { laterUntil: until.toISOString() };
}
