import { type SQL, sql } from 'drizzle-orm';
import { claims } from '#lib/claims/schema';

/** Not taken back: a claim whose accepting was a slip stands nowhere in its text, its proposal does. */
export function isStanding(): SQL {
  return sql`${claims.closeReason} is distinct from 'taken-back'`;
}
