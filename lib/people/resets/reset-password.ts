import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import { checkPassword } from '#lib/people/check-password';
import type { Door } from '#lib/people/door';
import type { resetPasswordInput } from '#lib/people/input';
import { revokeSession } from '#lib/people/sign-in/end-session';
import { hashPassword } from '#lib/people/sign-in/passwords';
import { hashSecret } from '#lib/people/sign-in/secrets';
import { startSession } from '#lib/people/sign-in/start-session';
import { addressBucket, giveTokens, takeTokens } from '#lib/people/sign-in/throttle';

export interface Reset {
  email: string;
  deskNames: string[];
}

/** Whose password a link resets, or null when it is unknown, used, replaced or too old. */
export async function findReset(db: Db, token: string): Promise<Reset | null> {
  const [row] = await db.execute<{ email: string; desk_names: string[] }>(
    sql`select email, desk_names from find_reset(${hashSecret(token)})`,
  );
  return row ? { email: row.email, deskNames: row.desk_names } : null;
}

/** Somebody chooses a new password with the link the head gave them. Every browser of theirs is signed out but this one. */
export async function resetPassword(door: Door, input: z.infer<typeof resetPasswordInput>): Promise<{ secret: string }> {
  const buckets = [addressBucket(door.address)];
  await takeTokens(door.db, buckets);
  const reset = await findReset(door.db, input.token);
  if (!reset) throw new Refusal('missing', 'linkUnknown');
  checkPassword(input.password, reset);
  const passwordHash = await hashPassword(input.password);
  const [row] = await door.db.execute<{ person_id: string | null }>(
    sql`select use_reset(${hashSecret(input.token)}, ${passwordHash}) as person_id`,
  );
  if (!row?.person_id) throw new Refusal('missing', 'linkUnknown');
  await giveTokens(door.db, buckets);
  if (door.session) await revokeSession(door.db, door.session.id);
  return startSession(door.db, { personId: row.person_id });
}
