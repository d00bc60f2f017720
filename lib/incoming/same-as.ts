import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { claims } from '#lib/claims/schema';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { missing, Refusal } from '#lib/db/refusal';
import { decideItem } from '#lib/incoming/decide-item';
import type { SameAsTarget, sameAsInput } from '#lib/incoming/input';
import { lockMatching } from '#lib/incoming/lock-item';
import { incomingItems } from '#lib/incoming/schema';
import { documents } from '#lib/intake/schema';

/** It is the same as an earlier one, or as a document or claim of the desk: it counts there, and nobody works on it twice. */
export function sameAs(ctx: Ctx, input: z.infer<typeof sameAsInput>) {
  return decideItem(ctx, input, {
    act: 'same-as',
    to: 'same-as',
    before: (tx) => lockMatching(tx, ctx),
    sets: (tx, item) => targetOf(tx, item.id, input.target),
  });
}

async function targetOf(tx: Tx, itemId: string, target: SameAsTarget) {
  if ('sameAsId' in target) return { sameAsId: await rootOf(tx, itemId, target.sameAsId) };
  if ('documentId' in target) {
    const { documentId } = target;
    return { documentId: await existing(tx.select({ id: documents.id }).from(documents).where(eq(documents.id, documentId))) };
  }
  return { claimId: await existing(tx.select({ id: claims.id }).from(claims).where(eq(claims.id, target.claimId))) };
}

/** The one that others of its kind were put with. A chain that came back to its beginning would count for nothing. */
async function rootOf(tx: Tx, itemId: string, sameAsId: string): Promise<string> {
  let id = sameAsId;
  for (;;) {
    if (id === itemId) throw new Refusal('invalid', 'sameAsItself', { field: 'target' });
    const [row] = await tx.select({ next: incomingItems.sameAsId }).from(incomingItems).where(eq(incomingItems.id, id));
    if (!row) throw missing();
    if (!row.next) return id;
    id = row.next;
  }
}

async function existing(found: Promise<{ id: string }[]>): Promise<string> {
  const [row] = await found;
  if (!row) throw missing();
  return row.id;
}
