import { and, count, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import { contentDigest } from '#lib/ledger/content-digest';
import { newId } from '#lib/ledger/id';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { lockDesk, requireMember } from '#lib/people/members/lock-as-head';
import type { addIdiomInput, removeIdiomInput } from '#lib/candidates/input';
import { deskIdioms } from '#lib/candidates/schema';

/** More than this would be a dictionary, and each is looked for in every translated text. */
const MOST = 500;

/** An editor or the head adds an idiom of the desk's own: translated texts are held against it from the next reading on. */
export function addIdiom(ctx: Ctx, input: z.infer<typeof addIdiomInput>) {
  return inOperation(ctx, { verb: 'add-idiom', input }, async (tx) => {
    await lockForIdioms(tx, ctx);
    const { language, words } = input;
    const [[known], [twin]] = await Promise.all([
      tx.select({ n: count() }).from(deskIdioms),
      tx
        .select({ id: deskIdioms.id })
        .from(deskIdioms)
        .where(and(eq(deskIdioms.language, language), eq(deskIdioms.words, words))),
    ]);
    if (twin) throw new Refusal('conflict', 'idiomTwice', { field: 'words' });
    if ((known?.n ?? 0) >= MOST) throw new Refusal('conflict', 'idiomsFull');
    const id = newId();
    const by = { addedBy: ctx.actor.personId, addedAt: ctx.now };
    await tx.insert(deskIdioms).values({ deskId: ctx.deskId, id, ...input, ...by });
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { idiom: 'added', idiomId: id, digest: contentDigest(input) } });
    return { idiomId: id };
  });
}

/** An idiom is taken off the list again. What it flagged stays flagged. */
export function removeIdiom(ctx: Ctx, input: z.infer<typeof removeIdiomInput>) {
  return inOperation(ctx, { verb: 'remove-idiom', input }, async (tx) => {
    await lockForIdioms(tx, ctx);
    const { idiomId } = input;
    const gone = await tx.delete(deskIdioms).where(eq(deskIdioms.id, idiomId)).returning({ id: deskIdioms.id });
    if (gone.length === 0) throw missing();
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { idiom: 'removed', idiomId } });
    return { idiomId };
  });
}

/** The roles are read again behind the lock of the desk. */
async function lockForIdioms(tx: Tx, ctx: Ctx): Promise<void> {
  await lockDesk(tx, ctx.deskId);
  const { roles } = await requireMember(tx, ctx.actor.personId);
  if (!roles.includes('editor') && !roles.includes('head')) throw new Refusal('forbidden', 'only_editor_head');
}
