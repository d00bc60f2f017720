import { CornerDownRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PinTarget } from '#lib/workflow/policy';
import { PinMark } from './pin-mark';
import { type Point, pinState } from './pins';
import { Section } from './section';
import { t } from './texts';

interface Props {
  points: readonly Point[];
  nameOf: (personId: string | null) => string;
  timeOf: (at: Date) => string;
  assigneeName: string | null;
  /** The answer field or the settle button, where this person may. */
  wayFor: (point: Point) => ReactNode;
}

/** The points of the last return, and older ones that nobody settled: what was asked, what was answered. */
export function Points({ points, nameOf, timeOf, assigneeName, wayFor }: Props) {
  const last = points.at(-1);
  const shown = points.filter((point) => point.returnId === last?.returnId || point.settledAt === null);
  if (!last || shown.length === 0) return null;
  const answered = shown.filter((point) => pinState(point) !== 'open').length;
  const isSettled = shown.every((point) => pinState(point) === 'settled');
  return (
    <Section
      id="points"
      title={t('claim.points.heading')}
      side={isSettled ? t('claim.points.settled') : t('claim.points.answered', { answered, count: shown.length })}
    >
      {last.returnReason ? (
        <p className="mb-2 text-ink2" dir="auto">
          <span className="font-medium text-ink">{nameOf(last.returnedBy)}</span>{' '}
          <span className="num text-xs text-ink3">{timeOf(last.returnedAt)}</span> {last.returnReason}
        </p>
      ) : null}
      <ol className="hair overflow-hidden rounded-lg border border-line">
        {shown.map((point) => (
          <li key={point.n} id={`point-${point.n}`} className="scroll-mt-20 bg-surface px-3 py-2 target:bg-(--sel)">
            <div className="flex items-start gap-2.5">
              <PinMark point={point} />
              <div className="min-w-0 flex-1">
                <p className="text-xs text-ink3">{t('claim.points.on', { what: targetName(point.pinnedTo) })}</p>
                <p className="flex items-baseline gap-2">
                  <span className="min-w-0 flex-1 whitespace-pre-line" dir="auto">
                    {point.reason}
                  </span>
                  {pinState(point) === 'open' && assigneeName ? (
                    <span className="shrink-0 text-xs font-medium text-(--st-sent-back)">
                      {t('claim.points.with', { name: assigneeName })}
                    </span>
                  ) : null}
                  {point.settledAt ? (
                    <span className="shrink-0 text-xs font-medium text-signed">{t('claim.points.isSettled')}</span>
                  ) : null}
                </p>
                {point.answer && point.answeredAt ? (
                  <p className="mt-0.5 flex items-baseline gap-1.5 text-ink2">
                    <CornerDownRight size={13} className="shrink-0 translate-y-[2px] text-ink3 rtl:-scale-x-100" aria-hidden />
                    <span className="min-w-0 flex-1">
                      <b className="font-medium text-ink">{nameOf(point.answeredBy)}</b>{' '}
                      <span className="num text-xs text-ink3">{timeOf(point.answeredAt)}</span>{' '}
                      <span dir="auto" className="whitespace-pre-line">
                        {point.answer}
                      </span>
                    </span>
                  </p>
                ) : null}
                {wayFor(point)}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** "source 4", "the rationale": what a point is about, in words. */
export function targetName({ field, n }: PinTarget): string {
  return field === 'evidence' && n !== undefined ? t('claim.pin.source', { n }) : t(`claim.pin.${field}`);
}
