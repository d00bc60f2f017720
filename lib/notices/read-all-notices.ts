import { and, eq, isNull, lte } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import type { readAllInput } from '#lib/notices/input';
import { notices } from '#lib/notices/schema';

/** This person has read what the list showed. Not an act of the desk, so no event. */
export function readAllNotices(ctx: Ctx, input: z.infer<typeof readAllInput>) {
  return inOperation(ctx, { verb: 'read-all-notices', input }, async (tx) => {
    const read = await tx
      .update(notices)
      .set({ readAt: ctx.now })
      .where(and(eq(notices.personId, ctx.actor.personId), isNull(notices.readAt), lte(notices.at, new Date(input.until))))
      .returning({ cause: notices.cause });
    return { read: read.length };
  });
}
