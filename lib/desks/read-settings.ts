import { desc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { desks } from '#lib/people/schema';
import { policies } from '#lib/signoff/schema';
import { rulesOf } from '#lib/workflow/policy';

/** The desk's policy of now with its version, since when it holds, and the desk's time zone. */
export async function readSettings(tx: Tx) {
  const [[policy], [desk]] = await Promise.all([
    tx.select().from(policies).orderBy(desc(policies.version)).limit(1),
    tx.select({ timeZone: desks.timeZone }).from(desks),
  ]);
  if (!policy || !desk) throw new Error('a desk without a policy');
  const { version, body, madeAt } = policy;
  return { version, byDepth: body.byDepth, rules: rulesOf(body), madeAt, timeZone: desk.timeZone };
}
