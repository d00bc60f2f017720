'use client';
import { ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { ClaimAct } from '#lib/workflow/acts';
import { useActs } from './acts.client';
import { useDesk } from './desk.client';
import { useReading } from './reading.client';
import { useSay } from './texts.client';

/** An act with the sentence that says why it cannot be done, made on the server. */
export interface BarAct {
  act: ClaimAct;
  reason: string | null;
}

interface Props {
  main: BarAct | null;
  beside: BarAct[];
  more: BarAct[];
  /** The ratings as they stand, said again above the buttons on a phone. */
  ratings: React.ReactNode;
}

const KEYS: Partial<Record<ClaimAct, string>> = { return: 'r', assign: 'a', 'hand-over': 'a', 'set-due': 'd' };

/** The acts that are possible now, under the right column; on a phone docked to the bottom edge. */
export function ActionBar({ main, beside, more, ratings }: Props) {
  const [isOpen, setOpen] = useState(false);
  const reading = useReading();
  const isUnread = main?.act === 'countersign' && main.reason === null && reading.unread.length > 0;
  return (
    <div className="z-10 border-t border-line bg-surface p-3.5 max-lg:sticky max-lg:bottom-0" data-action-bar>
      <div className="mb-2 hidden flex-wrap gap-x-4 gap-y-1 max-lg:flex">{ratings}</div>
      {main?.act === 'countersign' && main.reason === null ? <ReadState /> : null}
      {main?.reason ? (
        <p id="why-main" className="mb-2.5 text-xs text-ink2">
          {main.reason}
        </p>
      ) : null}
      <Failure />
      <div className="flex flex-wrap gap-2">
        {beside.map((each) => (
          <ActButton key={each.act} act={each} />
        ))}
        {main ? <ActButton act={main} isMain isOff={isUnread} /> : null}
        {more.length > 0 ? <MoreButton isOpen={isOpen} toggle={() => setOpen(!isOpen)} /> : null}
      </div>
      {isOpen ? <MoreList acts={more} /> : null}
    </div>
  );
}

function ActButton({ act: { act, reason }, isMain = false, isOff = false }: { act: BarAct; isMain?: boolean; isOff?: boolean }) {
  const say = useSay();
  const { start, busy } = useActs();
  const off = reason !== null || isOff || busy !== null;
  const tone = isMain ? `btn-p flex-1 font-semibold` : '';
  return (
    <button
      type="button"
      className={`btn h-9 ${off ? 'flex-1 font-semibold' : tone} ${isMain ? '' : 'flex-none!'}`}
      aria-disabled={off}
      aria-describedby={isMain && reason !== null ? 'why-main' : isMain && isOff ? 'why-unread' : undefined}
      data-key={isMain ? 'mod+enter' : KEYS[act]}
      onClick={() => !off && start(act)}
    >
      {say(`verb.${act}`)}
      {isMain ? <kbd className={off ? 'kbd' : 'kbd kbd-on'}>⌘↵</kbd> : KEYS[act] ? <kbd className="kbd">{KEYS[act]}</kbd> : null}
    </button>
  );
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
      {acts.map(({ act, reason }) => (
        <li key={act} className="flex items-baseline gap-3 px-3 py-1.5">
          <button
            type="button"
            className="min-h-6 shrink-0 font-medium text-accent aria-disabled:cursor-not-allowed aria-disabled:text-ink3"
            aria-disabled={reason !== null}
            aria-describedby={reason ? `why-${act}` : undefined}
            data-key={KEYS[act]}
            onClick={() => reason === null && start(act)}
          >
            {say(`verb.${act}`)}
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
          <span key={section} className={`h-1.5 w-5 rounded-full ${unread.some((each) => each.section === section) ? 'bg-line2' : 'bg-ink'}`} />
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

function Failure() {
  const { failure } = useActs();
  const { done } = useDesk();
  return (
    <div role="status" className="empty:hidden">
      {failure ? <p className="mb-2.5 text-(--st-sent-back)">{failure}</p> : null}
      {done ? <span className="sr-only">{done}</span> : null}
    </div>
  );
}
