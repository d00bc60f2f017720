import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { findAlike } from '#lib/intake/arrivals/find-alike';
import { canonicalText } from '#lib/intake/canonical-text';
import type { understandInput } from '#lib/intake/input';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { understandText } from '#lib/intake/understand-text';

/** Says what the desk makes of a text and whether it has it already, before anything is filed. Writes nothing. */
export async function understandDocument(ctx: Ctx, input: z.infer<typeof understandInput>) {
  requireAllowedOnDocument(ctx, 'receive');
  const text = canonicalText(input.text);
  const { blocks: _blocks, ...understood } = understandText(text);
  const asked = { text, sha256: understood.sha256, url: input.url ?? null, title: input.title ?? understood.title.value };
  const earlier = await inDesk(ctx, (tx) => findAlike(tx, asked));
  return { ...understood, deadlineAt: proposedDeadline(ctx.now), earlier };
}

/** Two days from now, at the full hour: long enough to ask somebody, short enough to matter. */
export function proposedDeadline(now: Date): string {
  const hour = 60 * 60 * 1000;
  return new Date(Math.ceil(now.getTime() / hour) * hour + 48 * hour).toISOString();
}
