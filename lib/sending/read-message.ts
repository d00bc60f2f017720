import { eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { kindsBy, readWays } from '#lib/notices/choices';
import { type Notice, readInbox } from '#lib/notices/read-inbox';
import { type deliveries, notices } from '#lib/notices/schema';
import { asksForSomething } from '#lib/notices/still-waits';
import { listMembers } from '#lib/people/queries';
import { desks } from '#lib/people/schema';

export type Delivery = typeof deliveries.$inferSelect;

/** What a mail to one person says, as it is the case now. */
export interface Message {
  id: string;
  isDigest: boolean;
  /** When it was planned; a mail that is tried again carries the same date. */
  at: Date;
  desk: { id: string; name: string; timeZone: string; isDemo: boolean };
  to: { personId: string; name: string; email: string };
  /** What still waits for this person, each thing once. */
  waits: Notice[];
  happened: Notice[];
}

/**
 * What a planned mail has to say now: of its notices those that nobody read, that were in no other mail, of kinds that this
 * person still wants to hear of in this way. Null when nothing is left, or the person has gone.
 */
export async function readMessage(tx: Tx, delivery: Delivery, now: Date): Promise<Message | null> {
  const [members, [desk]] = await Promise.all([listMembers(tx), tx.select().from(desks)]);
  const to = members.find(({ personId }) => personId === delivery.personId);
  if (!desk || !to) return null;
  const isDigest = delivery.key.startsWith('digest/');
  const ways = await readWays(tx, [to.personId]);
  const kinds = kindsBy(ways.get(to.personId)!, isDigest ? 'digest' : 'once');
  if (kinds.length === 0) return null;
  const ofBundle = isDigest ? sql`true` : sql`n.bundle = ${delivery.key.slice('once/'.length)}`;
  const only = sql`n.read_at is null and n.sent_at is null and n.kind in ${kinds} and ${ofBundle}`;
  const inbox = await readInbox(tx, { actor: to, now }, only);
  const happened = inbox.happened.filter(({ kind }) => !asksForSomething(kind));
  if (inbox.waits.length === 0 && (isDigest || happened.length === 0)) return null;
  const { id, name, timeZone, isDemo } = desk;
  const { personId, name: toName, email } = to;
  return {
    id: delivery.id,
    isDigest,
    at: delivery.plannedAt,
    desk: { id, name, timeZone, isDemo },
    to: { personId, name: toName, email },
    waits: inbox.waits,
    happened,
  };
}

/** Marks what a mail told this person of, so that no other mail does. */
export async function markSent(tx: Tx, { to, waits, happened }: Message, now: Date): Promise<void> {
  const causes = [...waits, ...happened].map(({ cause }) => cause);
  const mine = sql`${eq(notices.personId, to.personId)} and ${inArray(notices.cause, causes)}`;
  await tx.update(notices).set({ sentAt: now }).where(mine);
}
