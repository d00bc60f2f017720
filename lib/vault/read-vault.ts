import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Actor } from '#lib/db/ctx';
import { mayOpen } from '#lib/vault/access';
import { vaultItems, vaultLog, vaultReaders } from '#lib/vault/schema';
import type { VaultAct, VaultKind } from '#lib/vault/vocabulary';

/** Something confidential as a claim shows it: nothing of what it says. */
export interface VaultEntry {
  id: string;
  kind: VaultKind;
  n: number;
  heldBy: string;
  keptAt: Date;
  mayOpen: boolean;
  /** For whoever may open it: who else may, and what its log says. */
  readers: string[];
  log: { act: VaultAct; personId: string; at: Date }[];
}

/** What lies in the vault for a claim. Of legal notes nobody knows but who may read them. */
export async function readVault(tx: Tx, claimId: string, actor: Actor): Promise<VaultEntry[]> {
  const { id, kind, n, heldBy, keptAt } = vaultItems;
  const items = await tx
    .select({ id, kind, n, heldBy, keptAt })
    .from(vaultItems)
    .where(eq(vaultItems.claimId, claimId))
    .orderBy(desc(vaultItems.kind), asc(vaultItems.n));
  if (items.length === 0) return [];
  const ids = items.map((item) => item.id);
  const [readers, log] = await Promise.all([
    tx.select().from(vaultReaders).where(inArray(vaultReaders.vaultId, ids)),
    tx.select().from(vaultLog).where(inArray(vaultLog.vaultId, ids)).orderBy(asc(vaultLog.at), asc(vaultLog.id)),
  ]);
  return items.flatMap((item) => {
    const named = readers.filter(({ vaultId }) => vaultId === item.id).map(({ personId }) => personId);
    const isAllowed = mayOpen(item, actor, named);
    if (!isAllowed && item.kind === 'legal-note') return [];
    const own = isAllowed ? log.filter(({ vaultId }) => vaultId === item.id) : [];
    return [{ ...item, mayOpen: isAllowed, readers: isAllowed ? named : [], log: own }];
  });
}
