import { sql } from 'drizzle-orm';
import type { Db } from '#lib/db/connection';
import { newId } from '#lib/ledger/id';
import { makeSecret } from '#lib/people/sign-in/secrets';

/** Lets a person in: at the desk that is named, else where they worked last. Returns the secret for the cookie. */
export async function startSession(
  db: Db,
  { personId, deskId }: { personId: string; deskId?: string },
): Promise<{ secret: string }> {
  const { secret, hash } = makeSecret();
  await db.execute(sql`select start_session(${newId()}::uuid, ${hash}, ${personId}::uuid, ${deskId ?? null}::uuid)`);
  return { secret };
}
