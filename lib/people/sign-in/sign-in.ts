import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { Refusal } from '#lib/db/refusal';
import type { Door } from '#lib/people/door';
import type { signInInput } from '#lib/people/input';
import { revokeSession } from '#lib/people/sign-in/end-session';
import { verifyPassword } from '#lib/people/sign-in/passwords';
import { startSession } from '#lib/people/sign-in/start-session';
import { accountBucket, addressBucket, giveTokens, takeTokens } from '#lib/people/sign-in/throttle';

/**
 * Signs in with e-mail address and password. An unknown address and a wrong password get the same answer after the same
 * work, and both are counted. The session that the browser had before ends.
 */
export async function signIn(door: Door, input: z.infer<typeof signInInput>): Promise<{ secret: string; personId: string }> {
  const buckets = [addressBucket(door.address), accountBucket(input.email)];
  await takeTokens(door.db, buckets);
  const [login] = await door.db.execute<{ person_id: string; password_hash: string | null }>(
    sql`select person_id, password_hash from find_login(${input.email})`,
  );
  const fits = await verifyPassword(input.password, login?.password_hash ?? null);
  if (!login || !fits) throw new Refusal('forbidden', 'signInFailed');
  await giveTokens(door.db, buckets);
  const { secret } = await startSession(door.db, { personId: login.person_id });
  if (door.session) await revokeSession(door.db, door.session.id);
  return { secret, personId: login.person_id };
}
