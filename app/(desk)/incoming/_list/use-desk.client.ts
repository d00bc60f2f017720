'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { IncomingItem } from '#lib/incoming/list-incoming';
import type { IncomingOrder, IncomingView } from '#lib/incoming/vocabulary';
import type { ItemCommands } from './item-acts.client';
import { mergeRows, nextOpen, type Row } from './merge-rows';
import { type Clock, isOpen } from './say-item';
import { useKeys } from './use-keys.client';
import { useSorting } from './use-sorting.client';

export type DialogName = 'paste' | 'same-as' | 'not-ours' | 'later';

interface Given {
  items: IncomingItem[];
  view: IncomingView;
  sort: IncomingOrder;
  clock: Clock;
  deskId: string;
  mayAct: boolean;
  setDialog: (name: DialogName) => void;
}

/** The item at hand, what its keys do, and what an undo takes back. */
export function useDesk({ items, view, sort, clock, deskId, mayAct, setDialog }: Given) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const sorting = useSorting({ deskId, clock, next: (id) => goTo(nextOpen(rows, id)) });
  const rows = mergeRows(items, sorting.done, view === 'decided' ? null : sort);
  const row = atHand(rows, activeId);
  const commands = useCommands({ row: mayAct ? row : null, sorting, setDialog });
  const undo = mayAct ? undoOf() : null;

  function goTo(id: string | null | undefined): void {
    if (!id) return;
    setActiveId(id);
    requestAnimationFrame(() => focusOn(id));
  }

  function step(by: 1 | -1): void {
    const at = rows.findIndex(({ id }) => id === row?.id);
    goTo(rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.id);
  }

  /** What was decided last on this screen; else, in the other views, the decision about the item at hand. */
  function undoOf(): (() => void) | null {
    const last = sorting.undoable;
    if (last) {
      return () => {
        void sorting.bringBack(last.item);
        goTo(last.item.id);
      };
    }
    return view !== 'new' && row && row.done === null && row.stage !== 'taken' ? commands.bringBack : null;
  }

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ...(mayAct && keysFor(row, commands)),
    ...(undo && { z: undo }),
    ...(mayAct && { p: () => setDialog('paste') }),
  });
  return { rows, row, sorting, commands, undo, goTo };
}

/** The one that was gone to, else the first that is still to be sorted. */
function atHand(rows: Row[], id: string | null): Row | null {
  return rows.find((row) => row.id === id) ?? rows.find(({ done }) => done === null) ?? rows[0] ?? null;
}

function keysFor(row: Row | null, { take, same, notOurs, later }: ItemCommands) {
  return row && row.done === null && isOpen(row) ? { 1: take, 2: same, 3: notOurs, h: later } : {};
}

type Sorting = ReturnType<typeof useSorting>;

function useCommands({
  row,
  sorting,
  setDialog,
}: {
  row: Row | null;
  sorting: Sorting;
  setDialog: Given['setDialog'];
}): ItemCommands {
  const router = useRouter();
  if (!row) return NOTHING;
  const [earlier] = row.earlier;
  const told = (refused: Promise<Parameters<Sorting['tell']>[1]>) => void refused.then((why) => sorting.tell(row, why));
  return {
    take: () =>
      row.kind === 'link' ? router.push(`/documents/new?incoming=${row.id}`) : told(sorting.decide(row, { verb: 'take' })),
    same: () => (earlier ? told(sorting.same(row, earlier)) : setDialog('same-as')),
    notOurs: () => setDialog('not-ours'),
    later: () => setDialog('later'),
    bringBack: () => void sorting.bringBack(row),
  };
}

const nothing = () => undefined;
const NOTHING: ItemCommands = { take: nothing, same: nothing, notOurs: nothing, later: nothing, bringBack: nothing };

function focusOn(id: string): void {
  const button = document.querySelector<HTMLElement>(`[data-row="${id}"] button`);
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'nearest' });
}
