import type { Tx } from '#lib/db/connection';
import { enqueue } from '#lib/jobs/enqueue';
import type { Queue } from '#lib/jobs/vocabulary';
import { newId } from '#lib/ledger/id';
import { readWays } from '#lib/notices/choices';
import { chatHooks, deliveries, type notices } from '#lib/notices/schema';
import { type Channel, TOPIC_OF } from '#lib/notices/vocabulary';

/** What leaves the desk, without its id. */
export interface Plan {
  channel: Channel;
  personId: string | null;
  key: string;
}

type NewNotice = Pick<typeof notices.$inferInsert, 'personId' | 'kind' | 'bundle'>;

/** Plans what leaves at once of what people were just told, by mail and to the desk's chat, in the transaction that tells them. */
export async function planSending(tx: Tx, deskId: string, told: readonly NewNotice[], now: Date): Promise<void> {
  const people = [...new Set(told.map(({ personId }) => personId))];
  const [ways, [hook]] = await Promise.all([readWays(tx, people), tx.select({ topics: chatHooks.topics }).from(chatHooks)]);
  const pressing = told.filter(({ personId, kind }) => ways.get(personId)?.[TOPIC_OF[kind]] === 'once');
  const forChat = told.filter(({ kind }) => hook?.topics.includes(TOPIC_OF[kind]));
  await planDeliveries(tx, { deskId, now }, [
    ...pressing.map(({ personId, bundle }) => ({ channel: 'mail' as const, personId, key: `once/${bundle}` })),
    ...forChat.map(({ bundle }) => ({ channel: 'chat' as const, personId: null, key: `once/${bundle}` })),
  ]);
}

const QUEUE_OF: Record<Channel, Queue> = { mail: 'deliver-mail', chat: 'deliver-chat' };

/** Writes what is to leave the desk with its job, each key once for each person. Returns how many were new. */
export async function planDeliveries(tx: Tx, at: { deskId: string; now: Date }, plans: readonly Plan[]): Promise<number> {
  if (plans.length === 0) return 0;
  const { deskId, now: plannedAt } = at;
  const made = await tx
    .insert(deliveries)
    .values(plans.map((plan) => ({ deskId, id: newId(), ...plan, plannedAt })))
    .onConflictDoNothing()
    .returning({ id: deliveries.id, channel: deliveries.channel });
  await enqueue(
    tx,
    made.map((delivery) => jobOf({ deskId, ...delivery })),
  );
  return made.length;
}

/** A delivery that is to be tried anew. */
export function queueDelivery(tx: Tx, delivery: { deskId: string; id: string; channel: Channel }): Promise<void> {
  return enqueue(tx, [jobOf(delivery)]);
}

function jobOf({ deskId, id, channel }: { deskId: string; id: string; channel: Channel }) {
  return { queue: QUEUE_OF[channel], data: { deskId, id } };
}
