import { database } from '#lib/db/connection';
import { openSession } from '#lib/people/sign-in/open-session';
import { logFailure } from '#app/_server/log';

export const dynamic = 'force-dynamic';

/**
 * Whether the desk can work. Asks through a plpgsql function, not `select 1`: after an upgrade of Postgres under a running
 * server plain statements worked while every function failed.
 */
export async function GET(): Promise<Response> {
  try {
    await openSession(database(), 'nobody');
    return Response.json({ healthy: true }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    logFailure('health check failed', { requestId: 'health', error });
    return Response.json({ healthy: false }, { status: 503, headers: { 'Cache-Control': 'no-store' } });
  }
}
