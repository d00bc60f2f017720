'use client';
import Link from 'next/link';
import { memo } from 'react';
import type { QueueRow } from '#lib/queue/list-claims';
import { FindingBalls } from '../../../_ui/finding-balls';
import { Avatar, ConditionChip, StageLabel } from '../../../_ui/marks';
import { useSay } from '#ui/texts.client';
import { Origins } from './origins.client';

export const GRID =
  'grid items-center gap-x-3 px-4 md:max-xl:grid-cols-[16px_122px_30px_minmax(0,1fr)_88px_92px_54px] xl:grid-cols-[16px_122px_30px_minmax(0,1fr)_120px_88px_116px_92px_54px]';

interface Props {
  row: QueueRow;
  /** The due time in words; what is late says by how much. */
  due: string | null;
  isActive: boolean;
  isSelected: boolean;
  toggle: (id: string) => void;
}

/** One claim of the queue: a line on a large screen, a card on a phone. The whole of it leads to the claim. */
export const QueueLine = memo(function QueueLine({ row, due, isActive, isSelected, toggle }: Props) {
  const say = useSay();
  const look = isActive
    ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]'
    : isSelected
      ? 'bg-(--sel)'
      : 'bg-surface hover:bg-(--row)';
  const isLate = row.conditions.includes('overdue');
  return (
    <div
      role="row"
      data-row={row.id}
      className={`${GRID} relative min-h-9 grid-cols-[minmax(0,1fr)_auto] py-1 max-md:gap-y-1 max-md:py-3 ${look} has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent`}
    >
      <span role="cell" className="grid place-items-center max-md:hidden">
        <input
          type="checkbox"
          className="chk relative z-1"
          checked={isSelected}
          onChange={() => toggle(row.id)}
          aria-label={say('selectClaim', { number: row.number })}
        />
      </span>
      <span role="cell" className="flex items-center gap-2 max-md:text-xs">
        <StageLabel stage={row.stage}>{say(`words.stage.${row.stage}`)}</StageLabel>
        <span className="flex gap-1.5 md:hidden">
          <Conditions row={row} />
        </span>
      </span>
      <span role="cell" className="num text-end text-ink2 max-md:hidden">
        {row.number}
      </span>
      <span role="cell" className="flex min-w-0 items-center gap-2 max-md:order-3 max-md:col-span-2">
        <Link
          href={`/claims/${row.id}`}
          prefetch={false}
          dir="auto"
          className="serif min-w-0 text-[15px] leading-snug outline-none after:absolute after:inset-0 max-md:line-clamp-2 max-md:w-full max-md:text-[16px] md:truncate"
        >
          {row.claimLine}
        </Link>
        <span className="flex gap-1.5 max-md:hidden">
          <Conditions row={row} />
        </span>
      </span>
      <span role="cell" className="truncate text-ink2 max-xl:hidden" dir="auto">
        {row.documentTitle}
      </span>
      <span role="cell" className="flex min-w-0 items-center gap-2 max-md:order-4 max-md:text-xs">
        {row.assignee ? (
          <>
            <Avatar name={row.assignee} />
            <span className="truncate" dir="auto">
              {row.assignee.split(' ')[0]}
            </span>
          </>
        ) : (
          <span className="text-ink3">{say('nobody')}</span>
        )}
      </span>
      <span role="cell" className="num truncate text-xs max-xl:hidden">
        <Origins origins={row.origins} />
      </span>
      <span
        role="cell"
        className={`num text-end whitespace-nowrap max-md:order-2 max-md:text-xs ${isLate ? 'font-semibold text-(--st-sent-back)' : 'text-ink2'}`}
      >
        {due}
      </span>
      <span role="cell" className="justify-self-end max-md:order-5">
        <FindingBalls findings={row.findings} />
      </span>
    </div>
  );
});

/** Lateness is said by the group and the due time. */
function Conditions({ row }: { row: QueueRow }) {
  const say = useSay();
  return row.conditions
    .filter((condition) => condition !== 'overdue')
    .map((condition) => (
      <ConditionChip key={condition} condition={condition}>
        {say(`words.condition.${condition}`)}
      </ConditionChip>
    ));
}
