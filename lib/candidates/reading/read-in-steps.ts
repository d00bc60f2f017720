import { setImmediate } from 'node:timers/promises';
import type { Along } from '#lib/db/along';
import { Refusal } from '#lib/db/refusal';
import { type Progress, type Step, tellerOf } from '#lib/candidates/reading/proposals-in';

/** Milliseconds of reading after which everybody else on this process has a turn. */
const SLICE = 20;

/** Drains a reading in slices and gives way between them. Refuses with `readingStopped` once it is stopped. */
export async function readInSteps<T>(steps: Generator<Step, T>, along: Along<Progress>): Promise<T> {
  const told = tellerOf(along.tell);
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    told(step.value);
    await setImmediate();
    requireGoingOn(along);
    since = performance.now();
  }
}

export function requireGoingOn({ signal }: Pick<Along, 'signal'>): void {
  if (signal?.aborted) throw new Refusal('conflict', 'readingStopped');
}
