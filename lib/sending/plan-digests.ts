import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { kindsBy, readWays } from '#lib/notices/choices';
import { planDeliveries } from '#lib/notices/plan-sending';
import { mornings, notices } from '#lib/notices/schema';
import { listMembers } from '#lib/people/queries';

/**
 * Plans the digests of a day, for everybody who was told something that they read neither here nor in a mail. Whether any of
 * it still waits is asked when the mail is written. Whoever enters the day first plans it; the others find it done.
 */
export function planDigests(scope: DeskScope, day: string, now: Date): Promise<number> {
  const { deskId } = scope;
  return inDesk(scope, async (tx) => {
    const entered = await tx.insert(mornings).values({ deskId, day }).onConflictDoNothing().returning({ day: mornings.day });
    if (entered.length === 0) return 0;
    await tx.delete(mornings).where(ne(mornings.day, day));
    const members = await listMembers(tx);
    const ways = await readWays(
      tx,
      members.map(({ personId }) => personId),
    );
    const plans = [];
    for (const { personId } of members) {
      const kinds = kindsBy(ways.get(personId)!, 'digest');
      const [any] = await tx
        .select({ one: sql`1` })
        .from(notices)
        .where(and(eq(notices.personId, personId), isNull(notices.readAt), isNull(notices.sentAt), inArray(notices.kind, kinds)))
        .limit(1);
      if (any) plans.push({ channel: 'mail' as const, personId, key: `digest/${day}` });
    }
    return planDeliveries(tx, { deskId, now }, plans);
  });
}
