import type { Db } from '#lib/db/connection';
import { sealEverywhere } from '#lib/ledger/seal-events';

const EVERY_MS = 1000;

const running = globalThis as typeof globalThis & { countersignSealing?: { stop: () => void } };

/**
 * Seals new events every second for as long as the process lives, and never keeps it alive. Every instance does this; who
 * comes second finds nothing to do. A database that is away is asked again a second later; `onFailure` hears of it once.
 */
export function keepSealing(db: () => Db, onFailure: (error: unknown) => void, everyMs = EVERY_MS): { stop: () => void } {
  if (running.countersignSealing) return running.countersignSealing;
  let isOver = false;
  let hasFailed = false;
  let timer: NodeJS.Timeout;
  const seal = async () => {
    try {
      await sealEverywhere(db());
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) onFailure(error);
      hasFailed = true;
    }
    if (!isOver) plan();
  };
  const plan = () => {
    timer = setTimeout(() => void seal(), everyMs).unref();
  };
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    delete running.countersignSealing;
  };
  plan();
  running.countersignSealing = { stop };
  return running.countersignSealing;
}
