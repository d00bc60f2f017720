'use client';
import type { IncomingView } from '#lib/incoming/vocabulary';
import { useSay } from '#ui/texts.client';
import { Way } from './item-pane.client';
import { COLUMNS, ItemRow } from './item-row.client';
import type { Row } from './merge-rows';
import type { Clock } from './say-item';
import type { Notice } from './use-sorting.client';

/** What became of the last press, above the list. */
export function Said({ notice }: { notice: Notice | null }) {
  const say = useSay();
  const look = 'border-b border-line px-4 py-2 empty:hidden md:px-5';
  return (
    <>
      <p role="status" className={`${look} bg-sunk`}>
        {notice && !notice.isAlert ? (
          <>
            {notice.text} {notice.href ? <Way href={notice.href}>{say('openDocument')}</Way> : null}
          </>
        ) : null}
      </p>
      <p role="alert" className={`${look} bg-(--mark) text-ink`} dir="auto">
        {notice?.isAlert ? notice.text : null}
      </p>
    </>
  );
}

interface ListProps {
  rows: Row[];
  activeId: string | null;
  open: (id: string) => void;
  clock: Clock;
}

/** The items in their order. */
export function List({ rows, activeId, open, clock }: ListProps) {
  const say = useSay();
  return (
    <>
      <div
        aria-hidden
        className={`sticky top-0 z-10 grid h-8 items-center gap-x-3 border-b border-line bg-surface px-4 text-xs font-medium text-ink3 max-lg:hidden ${COLUMNS}`}
      >
        <span />
        <span>{say('column.words')}</span>
        <span>{say('column.sender')}</span>
        <span className="text-end">{say('column.asked')}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <ItemRow key={row.id} row={row} isActive={row.id === activeId} open={() => open(row.id)} clock={clock} />
        ))}
      </ul>
    </>
  );
}

export function Empty({ view, refusal, paste }: { view: IncomingView; refusal: string | null; paste: () => void }) {
  const say = useSay();
  return (
    <div className="mx-auto max-w-[420px] px-5 py-20 text-center">
      <p className="serif text-[22px] leading-snug font-semibold">{say(`empty.${view}`)}</p>
      <p className="mt-1.5 mb-5 text-ink2">{say(`emptyWay.${view}`)}</p>
      {view === 'new' && refusal === null ? (
        <button type="button" className="btn btn-p" onClick={paste}>
          {say('paste')}
        </button>
      ) : null}
    </div>
  );
}
