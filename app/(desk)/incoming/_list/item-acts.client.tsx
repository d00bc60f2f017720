'use client';
import type { ReactNode } from 'react';
import { useSay } from '#ui/texts.client';
import type { Row } from './merge-rows';
import { isOpen, sameAsVerb } from './say-item';

export interface ItemCommands {
  take: () => void;
  same: () => void;
  notOurs: () => void;
  later: () => void;
  bringBack: () => void;
}

interface Props {
  row: Row;
  commands: ItemCommands;
  refusal: string | null;
}

/** One button and one key for each way out. Who may not sort sees them, and why. */
export function ItemActs(props: Props) {
  const { row, refusal } = props;
  if (row.done !== null || !isOpen(row)) return <SortedActs {...props} />;
  return (
    <Acts why={refusal}>
      <OpenActs {...props} />
    </Acts>
  );
}

function OpenActs({ row, commands, refusal }: Props) {
  const say = useSay();
  const [earlier] = row.earlier;
  const isOff = refusal !== null;
  return (
    <>
      <Act label={say('take')} mark="1" run={commands.take} isOff={isOff} />
      <Act
        label={earlier ? sameAsVerb(earlier, say) : say('sameAs')}
        mark="2"
        run={commands.same}
        isFirst={earlier !== undefined}
        isOff={isOff}
      />
      <Act label={say('notOurs')} mark="3" run={commands.notOurs} isOff={isOff} />
      {row.stage === 'later' ? (
        <Act label={say('bringBack')} mark="z" run={commands.bringBack} isOff={isOff} />
      ) : (
        <Act label={say('later')} mark="h" run={commands.later} isOff={isOff} />
      )}
    </>
  );
}

function SortedActs({ row, commands, refusal }: Props) {
  const say = useSay();
  const isTaken = (row.done?.stage ?? row.stage) === 'taken';
  return (
    <Acts why={refusal ?? (isTaken ? say('takenHint') : null)}>
      {isTaken ? null : <Act label={say('bringBack')} mark="z" isOff={refusal !== null} run={commands.bringBack} isWide />}
    </Acts>
  );
}

/** On a phone the hint leaves its place to the list; why something cannot be done never does. */
function Acts({ why, children }: { why: string | null; children: ReactNode }) {
  const say = useSay();
  return (
    <div
      role="group"
      aria-label={say('actsRegion')}
      className="grid grid-cols-2 gap-2 border-t border-line bg-paper p-3.5 lg:border-s"
    >
      {children}
      <p id="acts-hint" className={`col-span-2 text-xs text-ink3 ${why ? '' : 'max-md:hidden'}`}>
        {why ?? say('hint')}
      </p>
    </div>
  );
}

interface ActProps {
  label: string;
  mark: string;
  run: () => void;
  isOff: boolean;
  isFirst?: boolean;
  isWide?: boolean;
}

function Act({ label, mark, run, isOff, isFirst = false, isWide = false }: ActProps) {
  return (
    <button
      type="button"
      aria-disabled={isOff}
      aria-describedby={isOff ? 'acts-hint' : undefined}
      onClick={() => !isOff && run()}
      className={`btn h-10 min-w-0 ${isFirst && !isOff ? 'btn-p' : ''} ${isWide ? 'col-span-2' : ''}`}
    >
      <span className="truncate">{label}</span>
      <kbd className="kbd max-md:hidden">{mark}</kbd>
    </button>
  );
}
