import { and, eq, inArray } from 'drizzle-orm';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import type { Capture } from '#lib/captures/queries';
import { captures } from '#lib/captures/schema';
import { keepCapture } from '#lib/captures/worker/keep-capture';
import { CaptureFault, type Capturing } from '#lib/captures/worker/made-capture';
import { takeCapture } from '#lib/captures/worker/take-capture';
import { untilOver } from '#lib/fetch/until-over';

/** Milliseconds for a page with everything. The queue gives a job a little more before another worker takes it up. */
const LONGEST_MS = 90_000;
const LOOK_MS = 1000;

interface Help {
  capture: Capturing;
  /** Aborted when this worker is asked to end: another one begins anew. */
  signal: AbortSignal;
}

/** The job: a page is captured outside of any transaction, then kept. What fails is a row that says why. */
export async function carryOutCapture(scope: DeskScope, id: string, { capture, signal }: Help): Promise<void> {
  const taken = await inDesk(scope, (tx) => takeCapture(tx, id));
  if (!taken) return;
  const watch = watchForStop(scope, id);
  const late = AbortSignal.timeout(LONGEST_MS);
  const onStep = (step: NonNullable<Capture['step']>) => void tell(scope, id, { step }).catch(() => {});
  try {
    const ends = AbortSignal.any([signal, watch.signal, late]);
    const made = await untilOver(capture(taken.requestedUrl, { deskId: scope.deskId, signal: ends, onStep }), ends);
    await keepCapture(scope, taken, made);
  } catch (error) {
    if (watch.signal.aborted) return;
    // The next worker begins anew; a worker that ends has not failed the page.
    if (signal.aborted) throw error;
    const fault = late.aborted ? new CaptureFault('failed', 'timeout') : error;
    if (!(fault instanceof CaptureFault)) throw error;
    const { state, code, status } = fault;
    await tell(scope, id, { state, fault: code, status, step: null, endedAt: new Date() });
  } finally {
    watch.end();
  }
}

async function tell(scope: DeskScope, id: string, change: Partial<Capture>): Promise<void> {
  await inDesk(scope, (tx) =>
    tx
      .update(captures)
      .set(change)
      .where(and(eq(captures.id, id), eq(captures.state, 'capturing'))),
  );
}

/** Somebody may stop a capture on any instance, which is seen here within a second. */
function watchForStop(scope: DeskScope, id: string): { signal: AbortSignal; end: () => void } {
  const stop = new AbortController();
  const isUnderWay = and(eq(captures.id, id), inArray(captures.state, ['queued', 'capturing']));
  const look = async () => {
    const rows = await inDesk(scope, (tx) => tx.select({ id: captures.id }).from(captures).where(isUnderWay));
    if (rows.length === 0) stop.abort();
  };
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS).unref();
  return { signal: stop.signal, end: () => clearInterval(timer) };
}
