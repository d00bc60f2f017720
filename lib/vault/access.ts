import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Actor, Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { missing, Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { members } from '#lib/people/schema';
import { vaultItems, vaultLog, vaultReaders } from '#lib/vault/schema';
import type { VaultAct, VaultKind } from '#lib/vault/vocabulary';
import type { Role } from '#lib/workflow/vocabulary';

export type VaultItem = typeof vaultItems.$inferSelect;

/** Who may put something of a kind into the vault. */
export const MAY_KEEP: Record<VaultKind, readonly Role[]> = {
  source: ['checker', 'editor', 'head'],
  'legal-note': ['legal', 'head'],
};

/** A source is opened by its holder, by whoever was named, and by the head; a legal note by legal readers and the head alone. */
export function mayOpen(item: Pick<VaultItem, 'kind' | 'heldBy'>, actor: Actor, readers: readonly string[]): boolean {
  if (actor.roles.includes('head')) return true;
  if (item.kind === 'legal-note') return actor.roles.includes('legal');
  return item.heldBy === actor.personId || readers.includes(actor.personId);
}

/** The item, for whoever may open it. Others are refused, and the log of the item says that they tried. */
export async function requireOpen(ctx: Ctx, vaultId: string): Promise<VaultItem> {
  const { item, isAllowed } = await inDesk(ctx, async (tx) => {
    const found = await readItem(tx, vaultId);
    const readers = await readReaders(tx, vaultId);
    const allowed = mayOpen(found, ctx.actor, readers);
    if (!allowed) await logVault(tx, ctx, vaultId, 'refused');
    return { item: found, isAllowed: allowed };
  });
  // A legal note is not there for whoever may not read it.
  if (!isAllowed) throw item.kind === 'legal-note' ? missing() : new Refusal('forbidden', 'vaultNotYours');
  return item;
}

/** An item of this desk. Refuses with `missing`. */
export async function readItem(tx: Tx, vaultId: string): Promise<VaultItem> {
  const [item] = await tx.select().from(vaultItems).where(eq(vaultItems.id, vaultId));
  if (!item) throw missing();
  return item;
}

async function readReaders(tx: Tx, vaultId: string): Promise<string[]> {
  const rows = await tx.select({ id: vaultReaders.personId }).from(vaultReaders).where(eq(vaultReaders.vaultId, vaultId));
  return rows.map(({ id }) => id);
}

/** People of the desk by id; an id that is nobody's refuses with `missing`. */
export async function requireMembers(tx: Tx, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const [row] = await tx
    .select({ many: sql<number>`count(*)::int` })
    .from(members)
    .where(and(inArray(members.personId, wanted), isNull(members.removedAt)));
  if (row?.many !== wanted.length) throw missing();
}

/** Writes into the vault's own log. */
export async function logVault(tx: Tx, ctx: Ctx, vaultId: string, act: VaultAct): Promise<void> {
  const { deskId, actor, now } = ctx;
  await tx.insert(vaultLog).values({ deskId, id: newId(), vaultId, act, personId: actor.personId, at: now });
}
