import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { deliveries } from '#lib/notices/schema';
import type { Delivery } from '#lib/sending/read-message';

/** How often a message is tried before somebody has to look at it. */
export const MOST_TRIES = 5;

/** Why a message could not leave. `code` is a key of messages/en/mail.json; final is what another try cannot mend. */
export class DeliveryFault extends Error {
  constructor(
    readonly code: string,
    readonly isFinal = false,
  ) {
    super(`not delivered: ${code}`);
  }
}

interface Steps<T> {
  /** What it says now; null when nothing is left to say. */
  read: (tx: Tx, delivery: Delivery) => Promise<T | null>;
  /** Lets it leave. Outside any transaction: somebody else's slow server would hold its locks. */
  send: (said: T) => Promise<void>;
  /** What is noted with its having left. */
  done?: (tx: Tx, said: T) => Promise<void>;
}

/**
 * One try at a message. It leaves at least once: an instance that dies after it left and before that is noted lets it leave
 * again, under the same id. Throws when it is to be tried again; after the last try, and after a fault that stays, it is noted
 * as failed with its reason instead.
 */
export async function attempt<T>(scope: DeskScope, id: string, steps: Steps<T>): Promise<void> {
  const waiting = await inDesk(scope, (tx) => readWaiting(tx, id, steps.read));
  if (!waiting) return;
  const { delivery, said } = waiting;
  if (said === null) return settle(scope, delivery, { state: 'dropped' });
  try {
    await steps.send(said);
  } catch (error) {
    const tries = delivery.tries + 1;
    const { code, isFinal } = error instanceof DeliveryFault ? error : new DeliveryFault('fault');
    const isOver = isFinal || tries >= MOST_TRIES;
    await settle(scope, delivery, { state: isOver ? 'failed' : 'waiting', tries, reason: code });
    if (!isOver) throw error;
    return;
  }
  await settle(scope, delivery, { state: 'sent', tries: delivery.tries + 1, reason: null }, (tx) => steps.done?.(tx, said));
}

async function readWaiting<T>(tx: Tx, id: string, read: Steps<T>['read']) {
  const [delivery] = await tx
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'waiting')));
  return delivery && { delivery, said: await read(tx, delivery) };
}

function settle(
  scope: DeskScope,
  { id }: Delivery,
  change: Partial<Pick<Delivery, 'state' | 'tries' | 'reason'>>,
  also?: (tx: Tx) => Promise<void> | undefined,
): Promise<void> {
  const settledAt = change.state === 'waiting' ? null : new Date();
  return inDesk(scope, async (tx) => {
    await tx
      .update(deliveries)
      .set({ ...change, settledAt })
      .where(eq(deliveries.id, id));
    await also?.(tx);
  });
}
