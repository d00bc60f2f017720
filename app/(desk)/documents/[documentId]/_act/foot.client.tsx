'use client';
import { ArrowDown, ArrowUp, CircleHelp, Languages, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSay } from '#ui/texts.client';
import { countOutOfView } from '../_text/margin';
import type { Item } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { type Concern, CONCERNS, countElsewhere, fits, partWith, shownIn } from './filter-items';
import { firstRectOf, SCROLLER } from './places';

/** The keys, and how many marks are out of sight above and below; a press goes to the nearest. */
export function Foot() {
  const { document: it, activate, along, filter, shown, said, held } = useDocumentDesk();
  const say = useSay();
  const { above, below } = useOutOfView(shown);
  const away = (by: 1 | -1, here: number) => here + countElsewhere(it.parts, (part) => shownIn(part, filter), by);
  const keys: [string[], string][] = [
    [['j', 'k'], say('foot.move')],
    ...(it.displaced.length > 0 ? ([[['p'], say('foot.place')]] as [string[], string][]) : []),
    ...(it.refusal === null
      ? ([
          [['e'], say('foot.edit')],
          [['z'], say('foot.restore')],
          [['c'], say('foot.mark')],
          [['[', ']'], say('foot.paragraph')],
        ] as [string[], string][])
      : []),
  ];
  /** To the nearest, in this part of the text or the next that has some. */
  const go = (id: string | undefined, by: 1 | -1) => {
    if (id) activate(id, 'reveal');
    else
      along.turnTo(
        partWith(it.parts, by, (part) => shownIn(part, filter) > 0),
        by === 1 ? 'first' : 'last',
      );
  };
  return (
    <footer className="flex min-h-10 shrink-0 items-center gap-4 border-t border-line bg-surface px-4 text-xs text-ink2 print:hidden">
      {keys.map(([names, label]) => (
        <span key={label} className="flex items-center gap-1.5 whitespace-nowrap max-lg:hidden">
          {names.map((name) => (
            <kbd key={name} className="kbd">
              {name}
            </kbd>
          ))}
          {label}
        </span>
      ))}
      <p role="status" className="min-w-0 truncate font-medium text-ink">
        {held.count > 0 ? say('foot.holding', { count: held.count }) : said}
      </p>
      {held.count > 0 ? (
        <button type="button" className="btn btn-sm" onClick={() => activate(held.undo()[0] ?? null, 'reveal')}>
          <Undo2 size={13} aria-hidden />
          {say('foot.undo')}
          <kbd className="kbd">z</kbd>
        </button>
      ) : null}
      <span className="ms-auto flex items-center gap-2 font-medium">
        <Away
          label={say('foot.above', { count: away(-1, above) })}
          isUp
          isOff={away(-1, above) === 0}
          go={() => go(shown[above - 1]?.id, -1)}
        />
        <Concerns items={shown.slice(0, above)} way={-1} />
        <Away
          label={say('foot.below', { count: away(1, below) })}
          isOff={away(1, below) === 0}
          go={() => go(shown[shown.length - below]?.id, 1)}
        />
        <Concerns items={below > 0 ? shown.slice(-below) : []} way={1} />
      </span>
    </footer>
  );
}

function Away({ label, isUp = false, isOff, go }: { label: string; isUp?: boolean; isOff: boolean; go: () => void }) {
  const Icon = isUp ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      aria-disabled={isOff}
      className="num flex min-h-7 items-center gap-1.5 rounded-md px-1.5 whitespace-nowrap hover:bg-sunk aria-disabled:text-ink3"
      onClick={() => !isOff && go()}
    >
      <Icon size={13} aria-hidden />
      {label}
    </button>
  );
}

const ICON = { asked: CircleHelp, flagged: Languages };

/** How many out of sight have a question or a translation flag; nothing where there is none. */
function Concerns({ items, way }: { items: readonly Item[]; way: 1 | -1 }) {
  const { document: it, filter, pending } = useDocumentDesk();
  const say = useSay();
  // Of other parts it is not known which of them also fit a filter.
  const elsewhere = (concern: Concern) => (filter ? 0 : countElsewhere(it.parts, ({ counts }) => counts[concern], way));
  const count = (concern: Concern) => items.filter((item) => fits(item, concern, pending)).length + elsewhere(concern);
  return CONCERNS.filter((concern) => count(concern) > 0).map((concern) => {
    const Icon = ICON[concern];
    return (
      <span key={concern} className="num flex items-center gap-1 text-(--st-sent-back)">
        <Icon size={14} aria-hidden />
        <span aria-hidden>{count(concern)}</span>
        <span className="sr-only">{say(`foot.${concern}`, { count: count(concern) })}</span>
      </span>
    );
  });
}

/** Counted by the words, which stand in the order of the list. */
function useOutOfView(shown: readonly { id: string }[]) {
  const [counts, setCounts] = useState({ above: 0, below: 0 });
  useEffect(() => {
    const scroller = document.getElementById(SCROLLER);
    if (!scroller) return undefined;
    let frame = 0;
    const count = () => {
      frame = 0;
      const marks = shown.flatMap(({ id }) => firstRectOf(id) ?? []);
      const view = scroller.getBoundingClientRect();
      setCounts(countOutOfView(marks, { top: view.top, bottom: view.bottom }));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(count);
    };
    soon();
    scroller.addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [shown]);
  return counts;
}
