import { and, inArray, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { commitNote } from '#lib/claims/notes';
import type { commentInput } from '#lib/discussion/input';
import { mentionedIn } from '#lib/discussion/mentioned';
import { comments, mentions } from '#lib/discussion/schema';
import { members } from '#lib/people/schema';

/** Somebody says something about a claim, at any stage; that is no making. Who is asked by name finds it on their home screen. */
export function commentOnClaim(ctx: Ctx, input: z.infer<typeof commentInput>) {
  return inOperation(ctx, { verb: 'comment', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'comment');
    const asked = mentionedIn(input.text);
    await requireMembers(tx, asked);
    const { text, salt, commitment } = commitNote(input.text.trim());
    await moveClaim(tx, ctx, claim, { act: 'comment', data: { words: commitment, mentions: asked } });
    const key = { deskId: ctx.deskId, claimId: claim.id, seq: claim.head.lastSeq };
    await tx.insert(comments).values({ ...key, text, salt, madeBy: ctx.actor.personId, at: ctx.now });
    if (asked.length > 0) await tx.insert(mentions).values(asked.map((personId) => ({ ...key, personId })));
    return { seq: key.seq };
  });
}

/** Only people who are of the desk now can be asked; one of another desk answers like nobody. */
async function requireMembers(tx: Tx, asked: readonly string[]): Promise<void> {
  if (asked.length === 0) return;
  const known = await tx
    .select({ id: members.personId })
    .from(members)
    .where(and(inArray(members.personId, [...asked]), isNull(members.removedAt)));
  if (known.length < asked.length) throw new Refusal('invalid', 'mentionUnknown', { field: 'text' });
}
