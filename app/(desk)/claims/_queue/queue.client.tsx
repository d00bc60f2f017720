'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { momentOf } from '#app/_ui/format';
import type { AssignablePerson } from '#lib/claims/assignable-people';
import type { QueuePage, QueueRow } from '#lib/queue/list-claims';
import { TextsProvider, type Texts, useSay } from '#ui/texts.client';
import { type BulkAct, BulkBar } from './bulk-bar.client';
import { dueGroups, linesOf } from './due-group';
import { Preview } from './preview.client';
import { QueueTable } from './queue-table.client';
import { usePages } from './use-pages.client';
import { useQueueKeys } from './use-queue-keys.client';
import { useSelection } from './use-selection.client';
import { useWalk } from './use-walk.client';

const BulkDialog = dynamic(() => import('./bulk-dialog.client').then((file) => file.BulkDialog), { ssr: false });

interface Props {
  first: QueuePage;
  /** The filters as the JSON route wants them. */
  query: string;
  deskId: string;
  timeZone: string;
  /** When the server drew the list, as ISO text. */
  now: string;
  people: AssignablePerson[];
  mayAssign: boolean;
  texts: Texts;
  emptyText: string;
}

export function Queue({ texts, ...props }: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <TextsProvider texts={texts}>
        <List {...props} />
      </TextsProvider>
    </QueryClientProvider>
  );
}

/** The list with what can be done from it: j and k walk, x ticks, o opens, space looks, a assigns. */
function List({ first, query, deskId, timeZone, now, people, mayAssign, emptyText }: Omit<Props, 'texts'>) {
  const say = useSay();
  const router = useRouter();
  const pages = usePages(first, { deskId, query, offline: say('offline') });
  const { rows } = pages;
  const selection = useSelection(rows);
  const walk = useWalk(rows, selection);
  const [isPreviewing, setPreviewing] = useState(true);
  const [dialog, setDialog] = useState<{ act: BulkAct; rows: QueueRow[] } | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const clock = useMemo(() => ({ now: new Date(now), timeZone }), [now, timeZone]);
  const { row } = walk;
  const lines = useMemo(() => {
    const groupOf = dueGroups(clock);
    return linesOf(rows, (each) => groupOf({ dueAt: each.dueAt, isLate: each.conditions.includes('overdue') }), pages.hasMore);
  }, [rows, clock, pages.hasMore]);

  const start = (act: BulkAct) => {
    const chosen = selection.chosen.length > 0 ? selection.chosen : row ? [row] : [];
    if (mayAssign && chosen.length > 0) setDialog({ act, rows: chosen });
  };
  const finish = (wasStale: boolean) => {
    setNotice(wasStale ? say('stale') : say(dialog?.act === 'due' ? 'dueSet' : 'assigned'));
    setDialog(null);
    selection.clear();
    router.refresh();
  };
  useQueueKeys({
    j: () => walk.step(1),
    k: () => walk.step(-1),
    J: () => walk.extend(1),
    K: () => walk.extend(-1),
    ArrowDown: () => walk.step(1),
    ArrowUp: () => walk.step(-1),
    o: () => row && router.push(`/claims/${row.id}`),
    x: () => row && selection.toggle(row.id),
    a: () => start('assign'),
    d: () => start('due'),
    ' ': () => setPreviewing(!isPreviewing),
    Escape: selection.clear,
    '/': () => document.getElementById('queue-q')?.focus(),
  });

  if (rows.length === 0) return <p className="px-6 py-14 text-center text-ink2">{emptyText}</p>;
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <QueueTable
          pages={pages}
          selection={selection}
          activeId={row?.id ?? null}
          lines={lines}
          dueOf={(each) => dueWords(each, clock)}
        />
        <p role="status" className={notice ? 'border-t border-line bg-surface px-4 py-2 text-ink2' : 'sr-only'}>
          {notice}
        </p>
        {selection.chosen.length > 0 ? <BulkBar selection={selection} mayAssign={mayAssign} start={start} /> : null}
      </div>
      {isPreviewing && row ? (
        <Preview row={row} due={dueWords(row, clock)} mayAssign={mayAssign} assign={() => start('assign')} />
      ) : null}
      {dialog ? (
        <BulkDialog
          act={dialog.act}
          rows={dialog.rows}
          people={people}
          deskId={deskId}
          close={() => setDialog(null)}
          done={finish}
        />
      ) : null}
    </div>
  );
}

function dueWords({ dueAt }: QueueRow, clock: { now: Date; timeZone: string }): string | null {
  return dueAt && momentOf(new Date(dueAt), clock);
}
