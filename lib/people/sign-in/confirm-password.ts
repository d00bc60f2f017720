import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { Refusal } from '#lib/db/refusal';
import type { Door } from '#lib/people/door';
import type { confirmPasswordInput } from '#lib/people/input';
import { revokeSession } from '#lib/people/sign-in/end-session';
import { verifyPassword } from '#lib/people/sign-in/passwords';
import { requireSession } from '#lib/people/sign-in/require-session';
import { startSession } from '#lib/people/sign-in/start-session';
import { accountBucket, addressBucket, giveTokens, takeTokens } from '#lib/people/sign-in/throttle';

/** Proves again who sits here. A new session takes the place of the old one, at the same desk, so an old cookie is worth nothing. */
export async function confirmPassword(door: Door, input: z.infer<typeof confirmPasswordInput>): Promise<{ secret: string }> {
  const session = requireSession(door);
  const buckets = [addressBucket(door.address), accountBucket(session.email)];
  await takeTokens(door.db, buckets);
  const [row] = await door.db.execute<{ hash: string | null }>(sql`select find_password(${session.personId}::uuid) as hash`);
  if (!(await verifyPassword(input.password, row?.hash ?? null))) {
    throw new Refusal('invalid', 'passwordWrong', { field: 'password' });
  }
  await giveTokens(door.db, buckets);
  const started = await startSession(door.db, { personId: session.personId, deskId: session.place?.deskId });
  await revokeSession(door.db, session.id);
  return started;
}
