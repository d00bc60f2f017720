'use client';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSay } from '#ui/texts.client';
import { countOutOfView } from '../_text/margin';
import { useDocumentDesk } from './document-desk.client';
import { firstRectOf, SCROLLER } from './places';

/** The keys, and how many marks are out of sight above and below; a press goes to the nearest. */
export function Foot() {
  const { document: it, activate, shown, said } = useDocumentDesk();
  const say = useSay();
  const { above, below } = useOutOfView(shown);
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
  const go = (id: string | undefined) => id && activate(id, 'reveal');
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
        {said}
      </p>
      <span className="ms-auto flex items-center gap-2 font-medium">
        <Away label={say('foot.above', { count: above })} isUp isOff={above === 0} go={() => go(shown[above - 1]?.id)} />
        <Away label={say('foot.below', { count: below })} isOff={below === 0} go={() => go(shown[shown.length - below]?.id)} />
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
