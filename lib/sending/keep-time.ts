import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { forgetComments } from '#lib/discussion/forget-comments';
import { deliveries } from '#lib/notices/schema';
import { tellTimes } from '#lib/notices/tell-times';
import { digestDay } from '#lib/sending/digest-day';
import { planDigests } from '#lib/sending/plan-digests';
import { planRehash } from '#lib/keeping/rehash-files';
import { planTime } from '#lib/ledger/time/stamp-checkpoint';
import { planLooks } from '#lib/watching/plan-looks';
import { ownFolders, sweepFolders } from '#lib/sending/sweep-folders';

const EVERY_MS = 60_000;
/** A start is not held up by it. */
const FIRST_MS = 5_000;
/** Files grow old slowly. */
const SWEEP_EVERY_MS = 60 * 60 * 1000;
const LOST_MS = 6 * 60 * 60 * 1000;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

const running = globalThis as typeof globalThis & { countersignTime?: { stop: () => void } };

/**
 * Looks at the clock every minute, and for old files every hour, for as long as the process lives, and never keeps it alive. Every instance does this; who
 * comes second finds nothing to do. `onFailure` hears of a failure once, until something worked again.
 */
export function keepTime(db: () => Db, onFailure: (error: unknown) => void): { stop: () => void } {
  if (running.countersignTime) return running.countersignTime;
  let isOver = false;
  let hasFailed = false;
  let sweptAt = 0;
  let timer: NodeJS.Timeout;
  const look = async () => {
    try {
      const now = new Date();
      await lookEverywhere(db(), now);
      if (now.getTime() - sweptAt >= SWEEP_EVERY_MS) {
        await sweepFolders(ownFolders(), now);
        await forgetEverywhere(db(), now);
        await watchEverywhere(db(), now);
        sweptAt = now.getTime();
      }
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) onFailure(error);
      hasFailed = true;
    }
    if (!isOver) plan(EVERY_MS);
  };
  const plan = (inMs: number) => {
    timer = setTimeout(() => void look(), inMs).unref();
  };
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    delete running.countersignTime;
  };
  plan(FIRST_MS);
  running.countersignTime = { stop };
  return running.countersignTime;
}

/** What the clock says on every desk that is at work. */
export function lookEverywhere(db: Db, now: Date): Promise<void> {
  return onEveryDesk(db, (scope, timeZone) => lookAt(scope, timeZone, now));
}

/** What a desk no longer keeps. */
export function forgetEverywhere(db: Db, now: Date): Promise<void> {
  return onEveryDesk(db, (scope) => forgetComments(scope, now));
}

/** Pages whose time to be looked at again has come. */
function watchEverywhere(db: Db, now: Date): Promise<void> {
  return onEveryDesk(db, async (scope) => void (await planLooks(scope, now)));
}

/** A desk that fails does not keep the others waiting. */
async function onEveryDesk(db: Db, act: (scope: DeskScope, timeZone: string) => Promise<void>): Promise<void> {
  const desks = await db.execute<{ id: string; time_zone: string }>(sql`select id, time_zone from desks_at_work()`);
  const failures: unknown[] = [];
  for (const { id: deskId, time_zone: timeZone } of desks)
    await act({ db, deskId }, timeZone).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function lookAt(scope: DeskScope, timeZone: string, now: Date): Promise<void> {
  await tellTimes(scope, now);
  await planRehash(scope, timeZone, now);
  await planTime(scope);
  const day = digestDay(now, timeZone);
  if (day !== null) await planDigests(scope, day, now);
  await inDesk(scope, async (tx) => {
    // Its job was given up by the queue, as when every instance that took it was killed.
    const lost = { state: 'failed' as const, reason: 'lost', settledAt: now };
    const before = (ms: number) => new Date(now.getTime() - ms);
    await tx
      .update(deliveries)
      .set(lost)
      .where(and(eq(deliveries.state, 'waiting'), lt(deliveries.plannedAt, before(LOST_MS))));
    await tx.delete(deliveries).where(lt(deliveries.settledAt, before(KEPT_MS)));
  });
}
