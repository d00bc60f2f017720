import type { PinTarget } from '#lib/workflow/policy';
import { PinDot } from './pin-dot';
import { type Point, pinState, pinsOn } from './pins';
import { t } from './texts';

/** The numbered pin of a point; the same stands in the list and on what it is about. */
export function PinMark({ point }: { point: Pick<Point, 'n' | 'answeredAt' | 'settledAt'> }) {
  return <PinDot n={point.n} state={pinState(point)} label={pinLabel(point)} />;
}

/** "Point 3, not answered" */
export function pinLabel(point: Pick<Point, 'n' | 'answeredAt' | 'settledAt'>): string {
  return `${t('claim.points.point', { n: point.n })}, ${t(`claim.points.state.${pinState(point)}`)}`;
}

/** All pins on one object, each leading to its point. */
export function Pins({ points, target }: { points: readonly Point[]; target: PinTarget }) {
  return pinsOn(points, target).map((point) => (
    <a key={point.n} href={`#point-${point.n}`} className="inline-grid shrink-0">
      <PinMark point={point} />
    </a>
  ));
}
