import { expect, it } from 'vitest';
import { afterWork } from '#lib/db/after-work';
import type { Ctx } from '#lib/db/ctx';

it('a command whose work took three minutes is recorded three minutes later, by whoever gave it', () => {
  const ctx = { now: new Date('2025-03-03T09:00:00Z'), opId: 'one' } as Ctx;
  const after = afterWork(ctx, performance.now() - 180_000);
  expect(after.opId).toBe('one');
  expect(after.now.getTime() - ctx.now.getTime()).toBeGreaterThanOrEqual(180_000);
  expect(after.now.getTime() - ctx.now.getTime()).toBeLessThan(190_000);
});
