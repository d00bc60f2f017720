import type PgBoss from 'pg-boss';
import { openBoss } from '#lib/jobs/open-boss';
import { type JobData, QUEUES, type Queue } from '#lib/jobs/vocabulary';

/**
 * What this process does about the jobs of a queue; queues without a handler are left to other processes. A handler that throws
 * is asked again later, up to the limit of its queue.
 */
export type Handlers = Partial<Record<Queue, (data: JobData) => Promise<void>>>;

interface Work {
  /** As cs_app, past a pooler. */
  url: string;
  handlers: Handlers;
  /** Hears of what the queue or a handler could not do. */
  onFailure: (error: unknown) => void;
  everyMs?: number;
  /** How many jobs of each queue this process has in hand at the same time. */
  atOnce?: number;
}

export interface Worker {
  /** Tries every job that is left once, also those whose time to be tried again has not come. */
  workOff: () => Promise<void>;
  /** Takes up what killed instances left, and forgets what is long over. */
  tidy: () => Promise<void>;
  /** Takes nothing new, waits for what is being done, and closes the connection. */
  stop: () => Promise<void>;
}

const EVERY_MS = 1000;
/** How often jobs of killed instances are found and old ones forgotten. */
const TIDY_MS = 30_000;
const MANY = 1000;

/**
 * Works off the queues for as long as the process lives, and never keeps it alive. Every instance does this; a job is taken by
 * one. What a killed instance had in hand is taken up again when the time of its queue is over. pg-boss's own loop is not
 * used: it waits for no answer of the database, and so cannot say when it is safe to stop.
 */
export function keepWorking({ url, handlers, onFailure, everyMs = EVERY_MS, atOnce = 1 }: Work): Worker {
  const { boss, close } = openBoss(url, onFailure);
  const queues = QUEUES.filter((queue) => handlers[queue]);
  let isOver = false;
  const carryOut = async (queue: Queue, jobs: PgBoss.Job<JobData>[]) => {
    for (const { id, data } of jobs) {
      try {
        await handlers[queue]?.(data);
        await boss.complete(queue, id);
      } catch (error) {
        onFailure(error);
        await boss.fail(queue, id);
      }
    }
    return jobs.length > 0;
  };
  const workOne = async (queue: Queue) => {
    while (!isOver && (await carryOut(queue, await boss.fetch<JobData>(queue, { batchSize: 1 }))));
  };
  const repeated = [
    ...queues.flatMap((queue) => Array.from({ length: atOnce }, () => repeat(() => workOne(queue), { everyMs, onFailure }))),
    repeat(() => boss.maintain(), { everyMs: TIDY_MS, onFailure }),
  ];
  return {
    workOff: async () => {
      const all = { batchSize: MANY, ignoreStartAfter: true };
      for (const queue of queues) await carryOut(queue, await boss.fetch<JobData>(queue, all));
    },
    tidy: () => boss.maintain(),
    stop: async () => {
      isOver = true;
      await Promise.all(repeated.map((stop) => stop()));
      await close();
    },
  };
}

/** Does something again and again, with a pause after each time. The answer ends it and waits for what is being done. */
function repeat(
  work: () => Promise<unknown>,
  { everyMs, onFailure }: Required<Pick<Work, 'everyMs' | 'onFailure'>>,
): () => Promise<unknown> {
  let isOver = false;
  let timer: NodeJS.Timeout;
  let current: Promise<unknown> = Promise.resolve();
  const plan = () => {
    if (isOver) return;
    timer = setTimeout(() => {
      current = work().catch(onFailure).then(plan);
    }, everyMs);
    timer.unref();
  };
  plan();
  return () => {
    isOver = true;
    clearTimeout(timer);
    return current;
  };
}
