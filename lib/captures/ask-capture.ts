import { inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { enqueue } from '#lib/jobs/enqueue';
import { newId } from '#lib/ledger/id';
import type { askCaptureInput } from '#lib/captures/input';
import { requireMayCapture } from '#lib/captures/require-may-capture';
import { captures } from '#lib/captures/schema';

/** Of one desk at a time: more would keep the other desks of the installation waiting. */
const MOST_UNDER_WAY = 30;

/** Somebody has a page of the web kept as it is now. A worker does it after this commit; asking again makes another capture. */
export function askCapture(ctx: Ctx, input: z.infer<typeof askCaptureInput>) {
  return inOperation(ctx, { verb: 'ask-capture', input }, async (tx) => {
    requireMayCapture(ctx);
    await requireRoom(tx);
    const { deskId, actor, now } = ctx;
    const id = newId();
    await tx.insert(captures).values({ deskId, id, requestedUrl: input.url, askedBy: actor.personId, askedAt: now });
    await enqueue(tx, [{ queue: 'capture-page', data: { deskId, id } }]);
    return { id };
  });
}

async function requireRoom(tx: Tx): Promise<void> {
  const [row] = await tx
    .select({ many: sql<number>`count(*)::int` })
    .from(captures)
    .where(inArray(captures.state, ['queued', 'capturing']));
  if ((row?.many ?? 0) >= MOST_UNDER_WAY) throw new Refusal('conflict', 'capturesFull');
}
