import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { deliveries } from '#lib/notices/schema';
import type { Channel } from '#lib/notices/vocabulary';
import { members } from '#lib/people/schema';

export interface FailedDelivery {
  id: string;
  channel: Channel;
  isDigest: boolean;
  to: string | null;
  at: Date;
  tries: number;
  /** A code of messages/en/mail.json. */
  reason: string;
}

const MOST = 50;

/** What could not leave the desk in the last month, newest first. */
export async function listFailed(tx: Tx): Promise<FailedDelivery[]> {
  const rows = await tx
    .select({ delivery: deliveries, to: members.name })
    .from(deliveries)
    .leftJoin(members, eq(members.personId, deliveries.personId))
    .where(eq(deliveries.state, 'failed'))
    .orderBy(desc(deliveries.plannedAt))
    .limit(MOST);
  return rows.map(({ delivery: { id, channel, key, plannedAt: at, tries, reason }, to }) => {
    return { id, channel, isDigest: key.startsWith('digest/'), to, at, tries, reason: reason ?? 'fault' };
  });
}
