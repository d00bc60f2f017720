'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

export interface RecordTab {
  id: string;
  label: string;
  count: number | null;
  panel: ReactNode;
}

/** Tabs by the ARIA pattern: arrows move, the panel of the chosen tab shows. A link to something inside a panel opens it. */
export function RecordTabs({ label, tabs, aside }: { label: string; tabs: RecordTab[]; aside: ReactNode }) {
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const follow = () => {
      const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
      const panel = target?.closest('[role=tabpanel]')?.id.replace('panel-', '');
      if (!panel) return;
      setChosen(panel);
      requestAnimationFrame(() => target?.scrollIntoView({ block: 'nearest' }));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[Math.min(tabs.length - 1, Math.max(0, at + step))];
    setChosen(next?.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next?.id}`)?.focus();
  }

  return (
    <div className="mt-5">
      <div className="flex items-center gap-2 border-b border-line max-sm:flex-col max-sm:items-stretch">
        <div ref={list} role="tablist" aria-label={label} className="flex min-w-0 gap-1 overflow-x-auto" onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              id={`tab-${tab.id}`}
              type="button"
              role="tab"
              aria-selected={tab.id === chosen}
              aria-controls={`panel-${tab.id}`}
              tabIndex={tab.id === chosen ? 0 : -1}
              className="flex h-9 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-2 whitespace-nowrap text-ink2 hover:text-ink aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
              onClick={() => setChosen(tab.id)}
            >
              {tab.label}
              {tab.count === null ? null : <span className="num text-xs font-normal text-ink3">{tab.count}</span>}
            </button>
          ))}
        </div>
        <div className="ms-auto flex shrink-0 items-center gap-2 max-sm:order-first max-sm:ms-0">{aside}</div>
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          id={`panel-${tab.id}`}
          role="tabpanel"
          aria-labelledby={`tab-${tab.id}`}
          hidden={tab.id !== chosen}
          tabIndex={0}
          className="space-y-3 pt-3 outline-offset-4"
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}
