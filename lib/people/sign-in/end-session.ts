import { sql } from 'drizzle-orm';
import type { Db } from '#lib/db/connection';
import type { Door } from '#lib/people/door';
import { requireSession } from '#lib/people/sign-in/require-session';

/** Signs this browser out; its next request is refused. */
export async function endSession(door: Door): Promise<{ signedOut: true }> {
  await revokeSession(door.db, requireSession(door).id);
  return { signedOut: true };
}

/** Ends one session, whoever asks: used when a new sign-in or a fresh password replaces it. */
export async function revokeSession(db: Db, sessionId: string): Promise<void> {
  await db.execute(sql`select end_session(${sessionId}::uuid)`);
}
