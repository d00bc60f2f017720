import type { Ctx } from '#lib/db/ctx';

/**
 * The same command once work before its transaction is done: what is recorded then is recorded at that moment, and Postgres refuses
 * a clock that is more than two minutes off, which a long text takes on a busy machine. `startedAt` is of `performance.now()`.
 */
export function afterWork(ctx: Ctx, startedAt: number): Ctx {
  return { ...ctx, now: new Date(ctx.now.getTime() + performance.now() - startedAt) };
}
