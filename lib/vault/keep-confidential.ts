import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { readClaimState } from '#lib/claims/claim-facts';
import { newId } from '#lib/ledger/id';
import { lockDesk } from '#lib/people/members/lock-as-head';
import { logVault, MAY_KEEP, requireMembers } from '#lib/vault/access';
import type { keepConfidentialInput } from '#lib/vault/input';
import { vaultItems, vaultReaders } from '#lib/vault/schema';
import { seal, vaultDigest } from '#lib/vault/seal';
import type { VaultKind } from '#lib/vault/vocabulary';

/**
 * Somebody puts a source that may not be known, or a legal note, into the vault. What it says is sealed here and stands nowhere else:
 * not in the ledger, nor in what an operation remembers. The claim says a number and who holds it (E8, E9).
 */
export async function keepConfidential(ctx: Ctx, input: z.infer<typeof keepConfidentialInput>) {
  const { claimId, kind, readerIds, who, words } = input;
  requireMayKeep(ctx, kind);
  const said = JSON.stringify({ who, words });
  const command = { verb: 'keep-confidential', input: { claimId, kind, readerIds, said: vaultDigest(said) } };
  return inOperation(ctx, command, async (tx) => {
    await readClaimState(tx, claimId);
    await requireMembers(tx, readerIds);
    const id = newId();
    const { deskId, actor, now } = ctx;
    const { personId } = actor;
    const n = await nextNumber(tx, deskId, kind);
    const sealed = seal(`${deskId} ${id}`, Buffer.from(said));
    await tx.insert(vaultItems).values({ deskId, id, claimId, kind, n, heldBy: personId, keptAt: now, ...sealed });
    const named = [...new Set(kind === 'source' ? readerIds : [])].filter((reader) => reader !== personId);
    if (named.length > 0)
      await tx
        .insert(vaultReaders)
        .values(named.map((reader) => ({ deskId, vaultId: id, personId: reader, namedBy: personId, namedAt: now })));
    await logVault(tx, ctx, id, 'kept');
    return { vaultId: id, n };
  });
}

function requireMayKeep({ actor }: Ctx, kind: VaultKind): void {
  if (MAY_KEEP[kind].some((role) => actor.roles.includes(role))) return;
  throw new Refusal('forbidden', kind === 'source' ? 'only_checker_editor_head' : 'only_head_legal');
}

async function nextNumber(tx: Tx, deskId: string, kind: VaultKind): Promise<number> {
  await lockDesk(tx, deskId);
  const [row] = await tx
    .select({ n: sql<number>`coalesce(max(${vaultItems.n}), 0)::int + 1` })
    .from(vaultItems)
    .where(eq(vaultItems.kind, kind));
  return row?.n ?? 1;
}
