'use client';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useSay } from '#ui/texts.client';
import type { Item } from './browser-document';
import { CardOf } from './card.client';
import { FoundCard } from './found-card.client';
import { marginEntries } from './found-here';
import { useDocumentDesk } from './document-desk.client';
import { firstRectOf, SCROLLER } from './places';
import { rangesOf } from './text-offsets';
import { useFoundMarks } from './use-found-marks.client';
import { layoutMargin, ruleTo, scrollTo } from '../_text/margin';

const GAP = 8;
/** A card's first line stands level with its words when the card begins this much higher. */
const LIFT = 8;
/** How wide the cards are. */
const CARD = 372;

/** The text with its cards beside it, each level with its words; on a smaller screen below the text, the open one docked. */
export function MarginColumn({ children }: { children: ReactNode }) {
  const { document: it, activeId, reading } = useDocumentDesk();
  const entries = marginEntries(it, reading.found);
  const say = useSay();
  const column = useRef<HTMLDivElement>(null);
  useMarginLayout(column, it.items, activeId);
  useReveal();
  useFoundMarks();
  return (
    <div ref={column} className="mt-7 xl:relative">
      {children}
      <div aria-hidden data-rule className="absolute hidden h-0 border-t-[1.5px] border-line2" />
      <ol
        aria-label={say('card.list')}
        className="mt-8 flex flex-col gap-2 xl:absolute xl:end-0 xl:top-0 xl:mt-0 xl:block xl:w-[372px]"
      >
        {entries.map(({ item, found }) =>
          found ? (
            <li
              key={`found-${found.start}-${found.end}`}
              data-card={`found-${found.start}-${found.end}`}
              data-words={`${found.start} ${found.end}`}
              className="card-pos xl:in-data-laid:absolute xl:in-data-laid:inset-x-0 xl:not-in-data-laid:mb-2"
            >
              <FoundCard found={found} />
            </li>
          ) : (
            <li
              key={item.id}
              id={`card-${item.id}`}
              tabIndex={-1}
              data-card={item.id}
              data-docked={item.id === activeId || undefined}
              className="card-pos outline-none max-xl:data-docked:absolute max-xl:data-docked:inset-x-0 max-xl:data-docked:bottom-0 max-xl:data-docked:z-10 max-xl:data-docked:max-h-[62%] max-xl:data-docked:overflow-y-auto max-xl:data-docked:border-t max-xl:data-docked:border-line max-xl:data-docked:bg-raised max-xl:data-docked:px-3 max-xl:data-docked:py-2 xl:in-data-laid:absolute xl:in-data-laid:inset-x-0 xl:not-in-data-laid:mb-2"
            >
              <CardOf item={item} isActive={item.id === activeId} />
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

/** Measures words and cards and moves the cards; again whenever either changes its size. */
function useMarginLayout(column: { current: HTMLDivElement | null }, items: readonly Item[], activeId: string | null) {
  const place = useCallback(() => {
    if (column.current) placeCards(column.current, activeId);
  }, [column, activeId]);
  useLayoutEffect(place);
  useEffect(() => {
    const watcher = new ResizeObserver(place);
    if (column.current) watcher.observe(column.current);
    for (const card of column.current?.querySelectorAll('[data-card]') ?? []) watcher.observe(card);
    void document.fonts.ready.then(place);
    addEventListener('resize', place);
    return () => {
      watcher.disconnect();
      removeEventListener('resize', place);
    };
  }, [column, items, place]);
}

function placeCards(column: HTMLElement, activeId: string | null): void {
  const cards = [...column.querySelectorAll<HTMLElement>('[data-card]')];
  const rule = column.querySelector<HTMLElement>('[data-rule]');
  if (!isWide()) return leaveInFlow(column, cards);
  // Until now they stood one under the other: the page is readable before it is alive.
  column.dataset.laid = '';
  const { top } = column.getBoundingClientRect();
  const measured = cards.map((card) => {
    const id = card.dataset.card ?? '';
    return { id, want: (wordsOf(card)?.top ?? top) - top - LIFT, height: card.offsetHeight };
  });
  const tops = layoutMargin(measured, activeId, GAP);
  // No transform: the buttons of a tall card would no longer stay in sight.
  for (const card of cards) card.style.top = `${tops.get(card.dataset.card ?? '') ?? 0}px`;
  const last = measured.at(-1);
  column.style.minHeight = last ? `${(tops.get(last.id) ?? 0) + last.height + 60}px` : '';
  if (rule) drawRule({ rule, column, cardTop: tops.get(activeId ?? '') ?? null }, activeId);
}

/** Where the words of a card begin: a mark of the text, or words without one that are found at this moment. */
function wordsOf({ dataset: { card = '', words } }: HTMLElement): DOMRect | null {
  const text = document.getElementById('article');
  if (words === undefined || !text) return firstRectOf(card);
  const [start = 0, end = 0] = words.split(' ').map(Number);
  return rangesOf(text, [{ start, end }])[0]?.getClientRects()[0] ?? null;
}

function isWide(): boolean {
  return matchMedia('(min-width: 1280px)').matches;
}

function leaveInFlow(column: HTMLElement, cards: readonly HTMLElement[]): void {
  delete column.dataset.laid;
  for (const card of cards) card.style.top = '';
  column.style.minHeight = '';
  column.querySelector('[data-rule]')?.classList.add('hidden');
}

/** The line from the words to the open card, when the card is level with them. */
function drawRule(at: { rule: HTMLElement; column: HTMLElement; cardTop: number | null }, activeId: string | null): void {
  const words = activeId ? firstRectOf(activeId) : null;
  const text = document.getElementById('article')?.getBoundingClientRect();
  const box = at.column.getBoundingClientRect();
  const isRtl = getComputedStyle(at.column).direction === 'rtl';
  const fromStart = (rect: DOMRect) => (isRtl ? box.right - rect.left : rect.right - box.left);
  const places = words &&
    text &&
    at.cardTop !== null && {
      words: { end: fromStart(words), level: words.top - box.top - LIFT },
      textEnd: fromStart(text),
      card: { start: box.width - CARD, level: at.cardTop },
    };
  const line = places ? ruleTo(places) : null;
  at.rule.classList.toggle('hidden', !line);
  if (!line || !words) return;
  at.rule.style.top = `${words.top - box.top + 14}px`;
  at.rule.style.insetInlineStart = `${line.start}px`;
  at.rule.style.insetInlineEnd = `${CARD}px`;
}

/**
 * Each wish to see the open card brings its words to two fifths of the height and gives the card the focus; a card that comes
 * with the page that is drawn anew, as that of a proposal whose accepting was taken back, gets it then.
 */
function useReveal() {
  const { activeId, reveals, itemOf } = useDocumentDesk();
  const shown = useRef(0);
  const isAwaited = activeId !== null && itemOf(activeId) === null;
  useEffect(() => {
    if (shown.current === reveals || isAwaited) return;
    shown.current = reveals;
    reveal(activeId);
  }, [activeId, reveals, isAwaited]);
}

function reveal(activeId: string | null): void {
  const scroller = document.getElementById(SCROLLER);
  const card = activeId ? document.getElementById(`card-${activeId}`) : null;
  (card ?? scroller)?.focus({ preventScroll: true });
  const rect = activeId ? firstRectOf(activeId) : null;
  if (!scroller || !rect) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({
    top: scrollTo({
      room: scroller.clientHeight,
      words: rect.top - scroller.getBoundingClientRect().top,
      card: card && isWide() ? besideWords(card, rect.top) : null,
    }),
    behavior: calm ? 'auto' : 'smooth',
  });
}

function besideWords(card: HTMLElement, words: number): { below: number; height: number } {
  const column = card.closest('[data-laid]');
  // Where the card goes to, not where it is on its way.
  const goal = Number.parseFloat(card.style.top || '0');
  return { below: (column?.getBoundingClientRect().top ?? 0) + goal - words, height: card.offsetHeight };
}
