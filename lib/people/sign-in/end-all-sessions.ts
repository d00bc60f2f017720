import { sql } from 'drizzle-orm';
import type { Door } from '#lib/people/door';
import { requireSession } from '#lib/people/sign-in/require-session';

/** Signs a person out of every browser, this one included, effective at the next request of each. */
export async function endAllSessions(door: Door): Promise<{ ended: number }> {
  const { personId } = requireSession(door);
  const [row] = await door.db.execute<{ ended: number }>(sql`select end_all_sessions(${personId}::uuid) as ended`);
  return { ended: row?.ended ?? 0 };
}
