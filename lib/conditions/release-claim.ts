import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { changeCondition } from '#lib/conditions/change-condition';
import type { releaseInput } from '#lib/conditions/input';

/** The head or legal lets a held claim go on, with what was decided where there is something to say. */
export function releaseClaim(ctx: Ctx, input: z.infer<typeof releaseInput>) {
  return changeCondition(ctx, input, { act: 'release', sets: { heldAt: null }, words: input.note });
}
