import { and, eq } from 'drizzle-orm';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import type { Proposer } from '#lib/extraction/proposers/proposer';
import { keepProposals } from '#lib/candidates/model/keep-proposals';
import type { ModelSetting } from '#lib/candidates/model/model-setting';
import { type Outcome, readParts } from '#lib/candidates/model/read-parts';
import { settleReading } from '#lib/candidates/model/settle-reading';
import { type Taken, takeReading } from '#lib/candidates/model/take-reading';
import { modelReadings } from '#lib/candidates/schema';

/** Milliseconds for a whole text; what was read until then is kept. The queue gives a job a little more. */
const LONGEST_MS = 25 * 60_000;
const LOOK_MS = 1000;

interface Help {
  open: (setting: ModelSetting) => Proposer;
  /** Aborted when this process is asked to end: another instance begins anew. */
  signal: AbortSignal;
}

/** The job: the model reads, outside of any transaction, then what holds against the text joins the proposals. */
export async function readWithModel(scope: DeskScope, id: string, { open, signal }: Help): Promise<void> {
  const taken = await inDesk(scope, (tx) => takeReading(tx, id));
  if (!taken) return;
  const watch = watchForStop(scope, id);
  const late = AbortSignal.timeout(LONGEST_MS);
  try {
    const outcome = await readParts(taken, open(taken.setting), AbortSignal.any([signal, watch.signal, late]));
    await conclude(scope, taken, outcome);
  } catch (error) {
    if (watch.signal.aborted) return;
    if (!late.aborted) throw error;
    await inDesk(scope, (tx) => settleReading(tx, id, { state: 'failed', reason: 'timeout' }));
  } finally {
    watch.end();
  }
}

async function conclude(scope: DeskScope, taken: Taken, outcome: Outcome): Promise<void> {
  const { reading } = taken;
  const { parts, partsRead, fault } = outcome;
  if (partsRead > 0) return keepProposals(scope, taken, outcome);
  // A text of white space has no parts, and nothing was wrong.
  const state = fault === null ? ('done' as const) : ('failed' as const);
  await inDesk(scope, (tx) => settleReading(tx, reading.id, { state, reason: fault, parts }));
}

/** Somebody may stop a reading on any instance, which is seen here within a second. */
function watchForStop(scope: DeskScope, id: string): { signal: AbortSignal; end: () => void } {
  const stop = new AbortController();
  const look = async () => {
    const [row] = await inDesk(scope, (tx) =>
      tx
        .select({ id: modelReadings.id })
        .from(modelReadings)
        .where(and(eq(modelReadings.id, id), eq(modelReadings.state, 'waiting'))),
    );
    if (!row) stop.abort();
  };
  // Whether the database can be asked is seen by whoever keeps what was read.
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS).unref();
  return { signal: stop.signal, end: () => clearInterval(timer) };
}
