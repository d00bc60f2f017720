'use client';
import { Check, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { ClaimAct } from '#lib/workflow/acts';
import { useActs } from './acts.client';
import { useDesk } from './desk.client';
import { useReading } from './reading.client';
import { useSay } from '#ui/texts.client';

/** An act with the sentence that says why it cannot be done, made on the server. */
export interface BarAct {
  act: ClaimAct;
  reason: string | null;
  /** Another word on the button than the act's verb. */
  label?: string;
}

interface Props {
  main: BarAct | null;
  beside: BarAct[];
  more: BarAct[];
  /** The ratings as they stand, said again above the buttons on a phone. */
  ratings: React.ReactNode;
}

/** Large because they come next, not because they are to be pressed lightly. */
const QUIET: readonly ClaimAct[] = ['correct', 'withdraw', 'resume'];
const KEYS: Partial<Record<ClaimAct, string>> = { return: 'r', assign: 'a', 'hand-over': 'a', 'set-due': 'd' };

/** The acts that are possible now, under the right column; on a phone docked to the bottom edge. */
export function ActionBar({ main, beside, more, ratings }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      className="relative z-10 border-t border-line bg-surface p-3.5 max-lg:sticky! max-lg:bottom-0 max-lg:order-6"
      data-action-bar
    >
      <div className="mb-2 hidden flex-wrap gap-x-4 gap-y-1 max-lg:flex">{ratings}</div>
      {main ? <Before main={main} /> : null}
      <Outcome />
      <div className="flex flex-wrap gap-2">
        {beside.map((each) => (
          <SideButton key={each.act} act={each} />
        ))}
        {main ? <MainButton act={main} /> : null}
        {more.length > 0 ? <MoreButton isOpen={isOpen} toggle={() => setOpen(!isOpen)} /> : null}
      </div>
      {isOpen ? <MoreList acts={more} /> : null}
    </div>
  );
}

/** What stands before the next step: the reason why it cannot be taken, or the changes to be read first. */
function Before({ main }: { main: BarAct }) {
  if (main.reason === null) return main.act === 'countersign' ? <ReadState /> : null;
  return (
    <p id="why-main" className="mb-2.5 text-xs text-ink2">
      {main.reason}
    </p>
  );
}

function SideButton({ act: { act } }: { act: BarAct }) {
  const say = useSay();
  const { start, busy } = useActs();
  const key = KEYS[act];
  return (
    <button
      type="button"
      className="btn h-9"
      aria-disabled={busy !== null}
      data-key={key}
      onClick={() => busy === null && start(act)}
    >
      {say(`verb.${act}`)}
      {key ? <kbd className="kbd">{key}</kbd> : null}
    </button>
  );
}

/** The next step. Stays legible when it cannot be taken; the sentence that says why is tied to it. */
function MainButton({ act: { act, label, reason } }: { act: BarAct }) {
  const say = useSay();
  const { start, busy } = useActs();
  const { unread } = useReading();
  const offBy = offByOf(reason, act === 'countersign' && unread.length > 0);
  const isOff = offBy !== null || busy !== null;
  const isLoud = !isOff && !QUIET.includes(act);
  return (
    <button
      type="button"
      className={`btn h-9 flex-1 font-semibold ${isLoud ? 'btn-p' : ''}`}
      aria-disabled={isOff}
      aria-describedby={offBy ?? undefined}
      data-key="mod+enter"
      onClick={() => !isOff && start(act)}
    >
      {label ?? say(`verb.${act}`)}
      <kbd className={`kbd ${isLoud ? 'kbd-on' : ''}`}>⌘↵</kbd>
    </button>
  );
}

function offByOf(reason: string | null, isUnread: boolean): string | null {
  if (reason !== null) return 'why-main';
  return isUnread ? 'why-unread' : null;
}

function MoreButton({ isOpen, toggle }: { isOpen: boolean; toggle: () => void }) {
  const say = useSay();
  return (
    <button type="button" className="btn h-9" aria-expanded={isOpen} aria-controls="more-acts" onClick={toggle}>
      {say('bar.more')}
      <ChevronUp size={14} aria-hidden className={isOpen ? 'rotate-180' : ''} />
    </button>
  );
}

/** Every other act at this stage: to be pressed, or with the reason why not beside it. */
function MoreList({ acts }: { acts: BarAct[] }) {
  const say = useSay();
  const { start } = useActs();
  return (
    <ul id="more-acts" className="hair mt-2.5 rounded-lg border border-line">
      {acts.map(({ act, label, reason }) => (
        <li key={act} className="flex items-baseline gap-3 px-3 py-1.5">
          <button
            type="button"
            className="min-h-6 shrink-0 font-medium text-accent aria-disabled:cursor-not-allowed aria-disabled:text-ink3"
            aria-disabled={reason !== null}
            aria-describedby={reason ? `why-${act}` : undefined}
            data-key={KEYS[act]}
            onClick={() => reason === null && start(act)}
          >
            {label ?? say(`verb.${act}`)}
          </button>
          {reason ? (
            <span id={`why-${act}`} className="text-xs text-ink2">
              {reason}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function ReadState() {
  const say = useSay();
  const { sections, unread } = useReading();
  if (sections.length === 0) return null;
  const names = unread.map(({ label }) => label).join(', ');
  return (
    <p id="why-unread" role="status" className="mb-2.5 flex items-center gap-2 text-ink2">
      <span aria-hidden className="flex gap-1">
        {sections.map(({ section }) => (
          <span
            key={section}
            className={`h-1.5 w-5 rounded-full ${unread.some((each) => each.section === section) ? 'bg-line2' : 'bg-ink'}`}
          />
        ))}
      </span>
      {unread.length > 0 ? (
        <a href="#changes" data-key="u" className="underline-offset-2 hover:underline">
          {say('bar.unread', { sections: names })}
        </a>
      ) : (
        say('bar.allRead')
      )}
    </p>
  );
}

/** What was just done, and why the last press did nothing. */
function Outcome() {
  const { failure } = useActs();
  const { done } = useDesk();
  return (
    <div role="status">
      {failure ? <p className="mb-2.5 text-(--st-sent-back)">{failure}</p> : null}
      {done ? (
        <p className="absolute start-3.5 bottom-full mb-2 flex items-center gap-1.5 rounded-md bg-ink px-2.5 py-1 text-xs font-medium text-bg">
          <Check size={13} aria-hidden />
          {done}
        </p>
      ) : null}
    </div>
  );
}
