'use client';
import { CalendarClock, type LucideIcon, UserRoundPlus } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import type { Selection } from './use-selection.client';

export type BulkAct = 'assign' | 'due';

interface Props {
  selection: Selection;
  mayAssign: boolean;
  start: (act: BulkAct) => void;
}

const BUTTON = 'flex h-8 items-center gap-1.5 rounded-md px-2.5 font-medium whitespace-nowrap hover:bg-bg/15';

/** What can be done with the claims that are ticked, and what follows from it. */
export function BulkBar({ selection, mayAssign, start }: Props) {
  const say = useSay();
  const count = selection.chosen.length;
  const taken = selection.chosen.filter(({ assigneeId }) => assigneeId !== null).length;
  return (
    <div role="region" aria-label={say('bulk')} className="shrink-0 bg-bg px-3 pb-2">
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1 rounded-lg bg-ink px-4 py-2 text-bg shadow-(--shadow)">
        <span className="num me-2 font-semibold" role="status">
          {say('selected', { count })}
        </span>
        {mayAssign ? (
          <>
            <Act icon={UserRoundPlus} word="assign" letter="a" press={() => start('assign')} />
            <Act icon={CalendarClock} word="setDue" letter="d" press={() => start('due')} />
          </>
        ) : (
          <span className="text-bg/80">{say('mayNot')}</span>
        )}
        {mayAssign && taken > 0 ? (
          <span className="ms-3 truncate text-xs text-bg/80 max-lg:hidden">
            {say(taken === 1 ? 'handsOverOne' : 'handsOver', { count: taken })}
          </span>
        ) : null}
        <button type="button" className={`${BUTTON} ms-auto`} onClick={selection.clear}>
          {say('clearSelection')}
          <Letter>esc</Letter>
        </button>
      </div>
    </div>
  );
}

function Act({ icon: Icon, word, letter, press }: { icon: LucideIcon; word: string; letter: string; press: () => void }) {
  const say = useSay();
  return (
    <button type="button" className={BUTTON} onClick={press}>
      <Icon size={14} aria-hidden />
      {say(word)}
      <Letter>{letter}</Letter>
    </button>
  );
}

function Letter({ children }: { children: string }) {
  return (
    <kbd className="kbd kbd-in" aria-hidden>
      {children}
    </kbd>
  );
}
