import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { logVault, readItem, requireMembers } from '#lib/vault/access';
import type { shareConfidentialInput } from '#lib/vault/input';
import { vaultReaders } from '#lib/vault/schema';

/** The holder of a confidential source, or the head, says who else may open it from now on. */
export function shareConfidential(ctx: Ctx, input: z.infer<typeof shareConfidentialInput>) {
  return inOperation(ctx, { verb: 'share-confidential', input }, async (tx) => {
    const item = await readItem(tx, input.vaultId);
    const { personId, roles } = ctx.actor;
    if (item.kind !== 'source' || (item.heldBy !== personId && !roles.includes('head')))
      throw new Refusal('forbidden', 'vaultNotYours');
    await requireMembers(tx, input.readerIds);
    await tx.delete(vaultReaders).where(eq(vaultReaders.vaultId, item.id));
    const named = [...new Set(input.readerIds)].filter((reader) => reader !== item.heldBy);
    const naming = { deskId: ctx.deskId, vaultId: item.id, namedBy: personId, namedAt: ctx.now };
    if (named.length > 0) await tx.insert(vaultReaders).values(named.map((reader) => ({ ...naming, personId: reader })));
    await logVault(tx, ctx, item.id, 'readers');
    return {};
  });
}
