import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { decideItem } from '#lib/incoming/decide-item';
import type { notOursInput } from '#lib/incoming/input';

/** The desk leaves something to others, and says why. It can be brought back. */
export function notOurs(ctx: Ctx, input: z.infer<typeof notOursInput>) {
  const { reason, note } = input;
  return decideItem(ctx, input, { act: 'not-ours', to: 'not-ours', note, sets: () => reasonOf(reason, note) });
}

function reasonOf(reason: z.infer<typeof notOursInput>['reason'], note: string | undefined) {
  if (reason === 'other' && !note?.trim()) throw new Refusal('invalid', 'reasonNeedsWords', { field: 'note' });
  return { reason };
}
