import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { missing, Refusal } from '#lib/db/refusal';
import { desks, members } from '#lib/people/schema';
import type { Role } from '#lib/workflow/vocabulary';

export interface LockedMember {
  personId: string;
  name: string;
  email: string;
  roles: Role[];
  languages: string[];
}

/**
 * Lets one head at a time change who belongs to the desk. The roles are read again behind the lock: two heads who take the
 * role from each other at the same moment would otherwise leave the desk without one.
 */
export async function lockAsHead(tx: Tx, ctx: Ctx): Promise<{ isDemo: boolean }> {
  const desk = await lockDesk(tx, ctx.deskId);
  const actor = await findMember(tx, ctx.actor.personId);
  if (!actor?.roles.includes('head')) throw new Refusal('forbidden', 'only_head');
  return desk;
}

/** Locks the desk itself; the last lock in the lock order. */
export async function lockDesk(tx: Tx, deskId: string): Promise<{ isDemo: boolean }> {
  const [desk] = await tx.select({ isDemo: desks.isDemo }).from(desks).where(eq(desks.id, deskId)).for('update');
  if (!desk) throw missing();
  return desk;
}

/** Somebody who belongs to the desk now; anybody else answers like a missing row. */
export async function requireMember(tx: Tx, personId: string): Promise<LockedMember> {
  const member = await findMember(tx, personId);
  if (!member) throw missing();
  return member;
}

/** Refuses what would leave the desk without a head. The caller holds the desk's lock. */
export async function requireOtherHead(tx: Tx, { personId, roles }: LockedMember): Promise<void> {
  if (!roles.includes('head')) return;
  const all = await tx
    .select({ personId: members.personId, roles: members.roles })
    .from(members)
    .where(isNull(members.removedAt));
  if (!all.some((other) => other.personId !== personId && other.roles.includes('head')))
    throw new Refusal('conflict', 'lastHead');
}

async function findMember(tx: Tx, personId: string): Promise<LockedMember | null> {
  const { name, email, roles, languages } = members;
  const [row] = await tx
    .select({ name, email, roles, languages })
    .from(members)
    .where(and(eq(members.personId, personId), isNull(members.removedAt)));
  return row ? { personId, name: row.name, email: row.email, roles: row.roles as Role[], languages: row.languages } : null;
}
