import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { env } from '#lib/env/env';
import { contentDigest } from '#lib/ledger/content-digest';
import { makeDeskKey } from '#lib/ledger/desk-key';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { deskKeys } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';
import { policies } from '#lib/signoff/schema';
import { SCALES_VERSION, storedScales } from '#lib/verdicts/scales';
import { scales } from '#lib/verdicts/schema';
import { DEFAULT_POLICY } from '#lib/workflow/policy';
import type { Role } from '#lib/workflow/vocabulary';

export interface NewMember {
  personId: string;
  name: string;
  email: string;
  roles: readonly Role[];
  /** Known already, or new with an argon2id hash as a PHC string; null for demo people, who have no passwords. */
  account: 'known' | { passwordHash: string | null };
}

export interface NewDesk {
  name: string;
  /** IANA name, for example Europe/Berlin. */
  timeZone: string;
  isDemo: boolean;
  /** Refuse when people have a desk already, and seal the demo desk: for the first head. */
  isFirst: boolean;
  members: readonly NewMember[];
}

export type Created = 'created' | 'not-first' | 'address-taken';

/**
 * Makes the desk of `ctx.deskId` with its people, its signing key, the house's scales and the usual policy. The caller is in
 * that desk's operation and rolls back unless the answer is `created`; `ctx.actor` is one of the new members.
 */
export async function createDesk(tx: Tx, ctx: Ctx, desk: NewDesk): Promise<Created> {
  const { deskId } = ctx;
  const [row] = await tx.execute<{ made: boolean }>(
    sql`select create_desk(${deskId}::uuid, ${desk.name}, ${desk.timeZone}, 'en', ${desk.isDemo}, ${desk.isFirst}) as made`,
  );
  if (!row?.made) return 'not-first';
  for (const { personId, email, account } of desk.members) {
    if (account === 'known') continue;
    const { passwordHash } = account;
    const [person] = await tx.execute<{ added: boolean }>(
      sql`select add_person(${personId}::uuid, ${email}, ${passwordHash}) as added`,
    );
    if (!person?.added) return 'address-taken';
  }
  await tx.insert(members).values(
    desk.members.map(({ personId, name, email, roles }) => ({
      deskId,
      personId,
      name,
      email,
      roles: [...roles],
      joinedAt: ctx.now,
    })),
  );
  const key = makeDeskKey(Buffer.from(env().MASTER_KEY, 'hex'));
  await tx.insert(deskKeys).values({ deskId, ...key });
  await tx.insert(policies).values({ deskId, version: 1, body: DEFAULT_POLICY });
  await tx.insert(scales).values(storedScales().map(({ id, body }) => ({ deskId, scaleId: id, version: SCALES_VERSION, body })));
  await recordDeskEvent(tx, ctx, { kind: 'create-desk', data: { keyId: key.keyId, policy: contentDigest(DEFAULT_POLICY) } });
  for (const { personId, roles } of desk.members)
    await recordDeskEvent(tx, ctx, { kind: 'join', data: { personId, roles: [...roles] } });
  return 'created';
}
