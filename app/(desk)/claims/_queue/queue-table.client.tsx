'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useRef } from 'react';
import type { QueueRow } from '#lib/queue/list-claims';
import { useSay } from '#ui/texts.client';
import type { DueGroup, Line } from './due-group';
import { GRID, QueueLine } from './queue-row.client';
import type { usePages } from './use-pages.client';
import type { Selection } from './use-selection.client';

interface Props {
  pages: ReturnType<typeof usePages>;
  selection: Selection;
  activeId: string | null;
  lines: Line<QueueRow>[];
  dueOf: (row: QueueRow) => string | null;
}

/** Up to here all lines are drawn, as on the server; from here on only those in view. */
const PLAIN = 160;

/** The queue as a table, in groups of urgency; the next page comes when its end is near. */
export function QueueTable({ pages, selection, activeId, lines, dueOf }: Props) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const isLong = lines.length > PLAIN;
  const virtual = useVirtualizer({
    count: lines.length,
    enabled: isLong,
    getScrollElement: () => box.current,
    estimateSize: (i) => (lines[i]?.kind === 'group' ? 29 : 37),
    getItemKey: (i) => keyOfLine(lines[i], i),
    overscan: 16,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 40,
  });
  const activeLine = lines.findIndex((line) => line.kind === 'row' && line.row.id === activeId);
  useEffect(() => {
    if (isLong && activeLine >= 0) virtual.scrollToIndex(activeLine);
  }, [isLong, activeLine, virtual]);

  const draw = (line: Line<QueueRow>) =>
    line.kind === 'group' ? (
      <GroupLine group={line.group} count={line.count} />
    ) : (
      <QueueLine
        row={line.row}
        due={dueOf(line.row)}
        isActive={line.row.id === activeId}
        isSelected={selection.ids.has(line.row.id)}
        toggle={selection.toggle}
      />
    );
  return (
    <div
      ref={box}
      role="table"
      aria-label={say('title')}
      aria-rowcount={pages.hasMore ? -1 : pages.rows.length + 1}
      tabIndex={0}
      className="u-scroll min-h-0 flex-1 scroll-pt-9 overflow-y-auto"
    >
      <Head selection={selection} rows={pages.rows} />
      <div
        role="rowgroup"
        className="hair relative border-b border-line"
        style={isLong ? { height: virtual.getTotalSize() } : undefined}
      >
        {isLong
          ? virtual.getVirtualItems().map(({ key, index, start }) => (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="presentation"
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` } satisfies CSSProperties}
              >
                {lines[index] ? draw(lines[index]) : null}
              </div>
            ))
          : lines.map((line, i) => (
              <div key={keyOfLine(line, i)} role="presentation">
                {draw(line)}
              </div>
            ))}
      </div>
      <End pages={pages} />
    </div>
  );
}

function keyOfLine(line: Line<QueueRow> | undefined, i: number): string | number {
  return line ? (line.kind === 'row' ? line.row.id : line.group) : i;
}

const COLUMNS = ['stage', 'number', 'claim', 'document', 'assignee', 'sources', 'due', 'findings'] as const;
const NARROW: Partial<Record<string, string>> = {
  number: 'text-end',
  due: 'text-end',
  findings: 'text-end',
  document: 'max-xl:hidden',
  sources: 'max-xl:hidden',
};

function Head({ selection, rows }: { selection: Selection; rows: QueueRow[] }) {
  const say = useSay();
  const isAll = rows.length > 0 && selection.chosen.length === rows.length;
  return (
    <div role="rowgroup" className="sticky top-0 z-2 max-md:hidden">
      <div role="row" className={`${GRID} h-8 border-b border-line bg-bg text-xs text-ink2`}>
        <span role="columnheader" className="grid place-items-center">
          <input
            type="checkbox"
            className="chk"
            aria-label={say('selectAll')}
            checked={isAll}
            onChange={() => (isAll ? selection.clear() : selection.all())}
          />
        </span>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader" className={NARROW[column]}>
            {say(`column.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

function GroupLine({ group, count }: { group: DueGroup; count: number | null }) {
  const say = useSay();
  return (
    <div role="row" className="bg-(--row) px-4 py-1.5 text-xs leading-4 font-semibold">
      <span role="cell" aria-colspan={9} className={group === 'late' ? 'text-(--st-sent-back)' : ''}>
        {say(`group.${group}`)}
        {count === null ? null : <span className="num ms-1.5 font-normal text-ink3">{count}</span>}
      </span>
    </div>
  );
}

/** Where the next page begins: loaded when it comes near, or by its button. */
function End({ pages }: { pages: Props['pages'] }) {
  const say = useSay();
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, loadMore, failed } = pages;
  useEffect(() => {
    const place = end.current;
    if (!place || !hasMore || failed) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadMore(), { rootMargin: '600px' });
    watch.observe(place);
    return () => watch.disconnect();
  });
  return (
    <div ref={end} className="flex min-h-10 items-center justify-center gap-3 px-4 py-2 text-xs text-ink3">
      {failed ? (
        <span role="alert" className="text-(--st-sent-back)">
          {failed}
        </span>
      ) : null}
      {hasMore ? (
        <button type="button" className="btn btn-sm" aria-disabled={pages.isLoading} onClick={loadMore}>
          {say(pages.isLoading ? 'loading' : 'more')}
        </button>
      ) : (
        <span className="num">{say(pages.rows.length === 1 ? 'loadedOne' : 'loaded', { count: pages.rows.length })}</span>
      )}
    </div>
  );
}
