'use client';
import { Check, CopyPlus, Link2, MessageSquareText, Moon, Undo2, X } from 'lucide-react';
import type { IncomingItem } from '#lib/incoming/list-incoming';
import { useSay } from '#ui/texts.client';
import type { Row } from './merge-rows';
import { type Clock, isBack, isOpen, senderLine, stateLine } from './say-item';

export const COLUMNS = 'grid-cols-[20px_minmax(0,1fr)_auto] md:grid-cols-[20px_minmax(0,1fr)_190px_52px]';
/** From here on a number is set in bold. */
const MANY = 10;
const ICON = { text: MessageSquareText, link: Link2 };
const STATE_ICON = { taken: Check, 'same-as': CopyPlus, 'not-ours': X, later: Moon, new: Undo2 };

interface Props {
  row: Row;
  isActive: boolean;
  open: () => void;
  clock: Clock;
}

/** One item: what came in, who sent it, how often. What is decided keeps its place and says what became of it. */
export function ItemRow({ row, isActive, open, clock }: Props) {
  const isSorted = row.done !== null || !isOpen(row);
  const look = isActive
    ? 'border-accent-line bg-accent-soft before:absolute before:inset-y-0 before:start-0 before:w-[3px] before:bg-accent'
    : 'border-line hover:bg-(--row)';
  return (
    <li className={`relative border-b ${look}`} data-row={row.id}>
      <button
        type="button"
        onClick={open}
        aria-current={isActive ? 'true' : undefined}
        className={`grid w-full items-center gap-x-3 px-4 text-start outline-offset-[-2px] max-md:py-2.5 md:h-10 ${COLUMNS}`}
      >
        <Words row={row} isSorted={isSorted} />
        {isSorted ? <SortedCells row={row} clock={clock} /> : <OpenCells row={row} clock={clock} />}
      </button>
    </li>
  );
}

function Words({ row, isSorted }: { row: Row; isSorted: boolean }) {
  const say = useSay();
  const Icon = ICON[row.kind];
  return (
    <>
      <Icon size={15} strokeWidth={1.9} className="text-ink3" aria-label={say(`kind.${row.kind}`)} />
      <span className="flex min-w-0 items-center gap-2">
        <span dir="auto" className={`serif min-w-0 truncate text-[15px] leading-5 ${isSorted ? 'text-ink3' : 'text-ink'}`}>
          {row.words}
        </span>
        {!isSorted && row.earlier.length > 0 ? (
          <span className="inline-flex h-5 shrink-0 items-center gap-1 rounded bg-(--mark) px-1.5 text-xs font-medium max-md:hidden">
            <CopyPlus size={11} aria-hidden />
            {say('known')}
          </span>
        ) : null}
      </span>
    </>
  );
}

function SortedCells({ row, clock }: { row: Row; clock: Clock }) {
  const say = useSay();
  return (
    <>
      <State stage={row.done?.stage ?? row.stage}>{row.done?.label ?? stateLine(row, say, clock)}</State>
      <Asked row={row} look="text-ink3 max-md:hidden" />
    </>
  );
}

function OpenCells({ row, clock }: { row: Row; clock: Clock }) {
  const say = useSay();
  const isPutOff = row.stage === 'later' && !isBack(row, clock);
  return (
    <>
      <span dir="auto" className="truncate text-xs text-ink2 max-md:hidden">
        {isPutOff ? stateLine(row, say, clock) : senderLine(row, say)}
      </span>
      <Asked row={row} look={row.asked >= MANY ? 'font-semibold' : 'text-ink2'} />
    </>
  );
}

function Asked({ row, look }: { row: Row; look: string }) {
  const say = useSay();
  return (
    <span className={`num text-end ${look}`}>
      {row.asked}
      <span className="sr-only"> {say('times')}</span>
    </span>
  );
}

function State({ stage, children }: { stage: IncomingItem['stage']; children: string }) {
  const Icon = STATE_ICON[stage];
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5 text-xs font-medium text-ink2">
      <Icon size={13} strokeWidth={2.4} aria-hidden className="shrink-0" />
      <span className="truncate max-md:max-w-28">{children}</span>
    </span>
  );
}
