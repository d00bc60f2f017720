import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { commitNote, keepNote } from '#lib/claims/notes';
import { requireSeen } from '#lib/claims/seen';
import type { suggestInput } from '#lib/signoff/input';
import { suggestions } from '#lib/signoff/schema';
import { readText } from '#lib/signoff/suggestions/read-text';
import { suggestionDigest } from '#lib/signoff/suggestions/suggestion-digest';

type Suggest = z.infer<typeof suggestInput>;

/** An editor words a part of the signed text otherwise. That is no making: the assignee takes it or leaves it. */
export function suggestWording(ctx: Ctx, input: Suggest) {
  return inOperation(ctx, { verb: 'suggest', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'suggest');
    const { field, words } = input.suggestion;
    await requireSeen(tx, claim, { seen: input.seen, parts: [field === 'claim-line' ? 'claimRev' : 'verdictRev'] });
    await requireOtherWords(tx, claim, input.suggestion);
    const row = {
      deskId: ctx.deskId,
      claimId: claim.id,
      n: await nextNumber(tx, claim.id),
      seq: claim.head.lastSeq + 1,
      field,
      baseRev: field === 'claim-line' ? claim.claimRev : claim.verdictRev,
      words,
      madeBy: ctx.actor.personId,
      at: ctx.now,
    };
    const note = input.note?.trim() ? commitNote(input.note.trim()) : null;
    const data = { n: row.n, digest: suggestionDigest(row), ...(note && { note: note.commitment }) };
    await moveClaim(tx, ctx, claim, { act: 'suggest', data });
    await tx.insert(suggestions).values(row);
    if (note) await keepNote(tx, ctx, { streamId: claim.id, seq: row.seq, note });
    return { n: row.n };
  });
}

async function requireOtherWords(tx: Tx, claim: ClaimState, { field, words }: Suggest['suggestion']): Promise<void> {
  const stands = await readText(tx, claim.id, field);
  if (stands === null) throw new Refusal('conflict', 'nothingToWord', { field: 'suggestion' });
  if (stands === words) throw new Refusal('invalid', 'nothingChanged', { field: 'words' });
}

/** Suggestions keep their numbers for the life of the claim. */
async function nextNumber(tx: Tx, claimId: string): Promise<number> {
  const [last] = await tx
    .select({ n: sql<number>`coalesce(max(${suggestions.n}), 0)::int` })
    .from(suggestions)
    .where(eq(suggestions.claimId, claimId));
  return (last?.n ?? 0) + 1;
}
