import { sql } from 'drizzle-orm';
import type { Db } from '#lib/db/connection';
import { tellEvents } from '#lib/notices/tell-events';

const EVERY_MS = 1000;

const running = globalThis as typeof globalThis & { countersignTelling?: { stop: () => void } };

/**
 * Tells people of what was done, every second for as long as the process lives, and never keeps it alive. Every instance does
 * this; who comes second finds nothing to do. `onFailure` hears of a failure once, until something worked again.
 */
export function keepTelling(db: () => Db, onFailure: (error: unknown) => void, everyMs = EVERY_MS): { stop: () => void } {
  if (running.countersignTelling) return running.countersignTelling;
  let isOver = false;
  let hasFailed = false;
  let timer: NodeJS.Timeout;
  const tell = async () => {
    try {
      await tellEverywhere(db());
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) onFailure(error);
      hasFailed = true;
    }
    if (!isOver) plan();
  };
  const plan = () => {
    timer = setTimeout(() => void tell(), everyMs).unref();
  };
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    delete running.countersignTelling;
  };
  plan();
  running.countersignTelling = { stop };
  return running.countersignTelling;
}

/** One round over the desks on which something was done. A desk that fails does not keep the others waiting. */
async function tellEverywhere(db: Db): Promise<void> {
  const desks = await db.execute<{ desk: string }>(sql`select desks_to_tell() as desk`);
  const failures: unknown[] = [];
  for (const { desk } of desks) await tellEvents({ db, deskId: desk }).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
