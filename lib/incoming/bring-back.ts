import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { decideItem } from '#lib/incoming/decide-item';
import type { bringBackInput } from '#lib/incoming/input';
import { lockMatching } from '#lib/incoming/lock-item';

/** Somebody thinks better of it: what was left, put off or put with another stands among the new ones again. */
export function bringBack(ctx: Ctx, input: z.infer<typeof bringBackInput>) {
  return decideItem(ctx, input, { act: 'bring-back', to: 'new', before: (tx) => lockMatching(tx, ctx), sets: () => ({}) });
}
