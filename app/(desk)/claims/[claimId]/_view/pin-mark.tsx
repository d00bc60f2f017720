import { t } from './texts';
import { type Point, pinState, pinsOn } from './pins';
import type { PinTarget } from '#lib/workflow/policy';

const TONE = { open: 'bg-(--st-sent-back)', answered: 'bg-ink2', settled: 'bg-(--st-signed)' } as const;

/** The numbered pin of a point; the same stands in the list and on what it is about. */
export function PinMark({ point }: { point: Pick<Point, 'n' | 'answeredAt' | 'settledAt'> }) {
  const state = pinState(point);
  return (
    <span
      className={`num inline-grid h-[18px] min-w-[18px] shrink-0 place-items-center rounded-full rounded-es-[3px] px-1 font-sans text-[11px] leading-none font-bold text-surface ${TONE[state]}`}
    >
      <span aria-hidden>{point.n}</span>
      <span className="sr-only">
        {t('claim.points.point', { n: point.n })}, {t(`claim.points.state.${state}`)}
      </span>
    </span>
  );
}

/** All pins on one object, each leading to its point. */
export function Pins({ points, target }: { points: readonly Point[]; target: PinTarget }) {
  return pinsOn(points, target).map((point) => (
    <a key={point.n} href={`#point-${point.n}`} className="inline-grid shrink-0">
      <PinMark point={point} />
    </a>
  ));
}
