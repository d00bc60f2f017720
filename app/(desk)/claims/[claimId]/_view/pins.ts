import type { readPoints } from '#lib/signoff/queries';
import type { PinTarget } from '#lib/workflow/policy';

export type Point = Awaited<ReturnType<typeof readPoints>>[number];
export type PinState = 'open' | 'answered' | 'settled';

/** Red while it waits for an answer, ink once answered, green when settled. */
export function pinState(point: Pick<Point, 'answeredAt' | 'settledAt'>): PinState {
  if (point.settledAt) return 'settled';
  return point.answeredAt ? 'answered' : 'open';
}

/** The points pinned to one object; settled ones of earlier returns no longer stand on it. */
export function pinsOn(points: readonly Point[], target: PinTarget): Point[] {
  const lastReturn = points.at(-1)?.returnId;
  return points.filter(
    ({ pinnedTo, settledAt, returnId }) =>
      pinnedTo.field === target.field && pinnedTo.n === target.n && (settledAt === null || returnId === lastReturn),
  );
}
