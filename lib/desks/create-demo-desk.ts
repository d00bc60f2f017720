import type { Db } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { createDesk } from '#lib/desks/create-desk';
import { newId } from '#lib/ledger/id';
import type { Role } from '#lib/workflow/vocabulary';

export interface Seat<Key extends string> {
  key: Key;
  name: string;
  email: string;
  roles: readonly Role[];
}

interface Wish<Key extends string> {
  now: Date;
  /** The head among them is who made the desk. */
  cast: readonly Seat<Key>[];
  name?: string;
  /** False for desks of trials that are no demo. */
  isDemo?: boolean;
}

/**
 * Makes a desk for people who have no passwords: the demo. Call it as `createDemoDesk(db, { now, cast: CAST })` with the
 * connection of cs_app; the answer names the new desk and each person by their key. Throws when an address is taken.
 */
export async function createDemoDesk<Key extends string>(
  db: Db,
  { now, cast, name = 'Demo desk', isDemo = true }: Wish<Key>,
): Promise<{ deskId: string; people: Record<Key, string> }> {
  const people = Object.fromEntries(cast.map(({ key }) => [key, newId()])) as Record<Key, string>;
  const members = cast.map(({ key, name: person, email, roles }) => ({
    personId: people[key],
    name: person,
    email,
    roles,
    account: { passwordHash: null },
  }));
  const head = members.find(({ roles }) => roles.includes('head'));
  if (!head) throw new Error('a desk needs a head');
  const ctx: Ctx = { db, deskId: newId(), actor: head, now, opId: newId(), requestId: 'demo' };
  await inOperation(ctx, { verb: 'create-desk', input: { name } }, async (tx) => {
    const created = await createDesk(tx, ctx, { name, timeZone: 'Europe/Berlin', isDemo, isFirst: false, members });
    if (created !== 'created') throw new Error(`the desk could not be made: ${created}`);
    return {};
  });
  return { deskId: ctx.deskId, people };
}
