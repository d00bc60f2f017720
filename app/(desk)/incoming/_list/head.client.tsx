'use client';
import Link from 'next/link';
import { ClipboardPaste, Undo2 } from 'lucide-react';
import { INCOMING_ORDERS, INCOMING_VIEWS, type IncomingOrder, type IncomingView } from '#lib/incoming/vocabulary';
import { useSay } from '#ui/texts.client';

interface Props {
  view: IncomingView;
  sort: IncomingOrder;
  counts: Record<IncomingView, number>;
  sorted: number;
  headline: string;
  isOff: boolean;
  paste: () => void;
  undo: (() => void) | null;
}

/** The name of the screen, how much is left to sort, and the views. */
export function Head({ view, sort, counts, sorted, headline, isOff, paste, undo }: Props) {
  const say = useSay();
  return (
    <>
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-surface px-4 py-2 md:px-5">
        <h1 className="text-[16px] font-semibold">{say('heading')}</h1>
        <span className="num text-xs text-ink3">{headline}</span>
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-[120px] rounded-full max-md:hidden" aria-hidden>
          <rect width="100" height="6" fill="var(--line)" />
          <rect width={(100 * sorted) / Math.max(1, sorted + counts.new)} height="6" fill="var(--ink2)" />
        </svg>
        <span className="ms-auto flex items-center gap-2">
          <button
            type="button"
            className="btn"
            aria-disabled={!undo}
            title={undo ? undefined : say('nothingToUndo')}
            onClick={() => undo?.()}
          >
            <Undo2 size={14} aria-hidden />
            {say('undo')}
            <kbd className="kbd max-md:hidden">z</kbd>
          </button>
          <button
            type="button"
            className={`btn ${isOff ? '' : 'btn-ink'}`}
            aria-disabled={isOff}
            onClick={() => !isOff && paste()}
          >
            <ClipboardPaste size={14} aria-hidden />
            {say('paste')}
            <kbd className="kbd max-md:hidden">p</kbd>
          </button>
        </span>
      </header>
      <div className="flex shrink-0 items-center gap-x-5 border-b border-line bg-surface px-4 md:px-5">
        <nav aria-label={say('views')} className="flex gap-x-5">
          {INCOMING_VIEWS.map((each) => (
            <Link
              key={each}
              href={`/incoming?view=${each}&sort=${sort}`}
              prefetch={false}
              aria-current={each === view ? 'page' : undefined}
              className={`flex h-10 items-center gap-2 border-b-2 whitespace-nowrap ${each === view ? 'border-ink font-semibold' : 'border-transparent text-ink2 hover:text-ink'}`}
            >
              {say(`view.${each}`)}
              <span className="num text-xs font-normal text-ink3">{counts[each]}</span>
            </Link>
          ))}
        </nav>
        {view === 'decided' ? null : (
          <div role="group" aria-label={say('order')} className="ms-auto flex rounded-md border border-line2 p-0.5 max-sm:hidden">
            {INCOMING_ORDERS.toReversed().map((each) => (
              <Link
                key={each}
                href={`/incoming?view=${view}&sort=${each}`}
                prefetch={false}
                aria-current={each === sort ? 'true' : undefined}
                className={`flex h-[26px] items-center rounded px-2 ${each === sort ? 'bg-sunk font-semibold' : 'text-ink2 hover:text-ink'}`}
              >
                {say(`sort.${each}`)}
              </Link>
            ))}
          </div>
        )}
      </div>
    </>
  );
}
