'use client';
import { Languages, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { isOpenProposal } from './filter-items';
import { reasonsOf } from './reasons';

/** What is pointed at, or has the focus: a mark by its card, flags by their keys. */
interface Pointed {
  id: string | null;
  flags: string[];
}

const NOTHING: Pointed = { id: null, flags: [] };
const SHOW = ['mouseover', 'focusin'];
const HIDE = ['mouseout', 'focusout'];

/** Why marked words are proposed or flagged, beside them while they are pointed at or have the focus; Escape puts it away. */
export function WhyTip() {
  const { itemOf, flagOf, activeId, pending } = useDocumentDesk();
  const say = useSay();
  const [pointed, setPointed] = useState(NOTHING);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = document.getElementById('article');
    const away = () => setPointed(NOTHING);
    const show = (event: Event) => {
      const target = event.target as Element;
      const mark = target.closest('a[data-band], a:has([data-flag])');
      setPointed(mark ? pointedAt(mark, event.type === 'focusin' ? mark : target) : NOTHING);
      const rect = mark?.getClientRects()[0];
      if (rect && tip.current) placeAt(tip.current, rect);
    };
    const hide = (event: Event) => {
      const to = (event as MouseEvent).relatedTarget;
      if (!(to instanceof Node && tip.current?.contains(to))) away();
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && away();
    for (const type of SHOW) text?.addEventListener(type, show);
    for (const type of HIDE) text?.addEventListener(type, hide);
    addEventListener('keydown', onKey);
    document.addEventListener('scroll', away, true);
    return () => {
      for (const type of SHOW) text?.removeEventListener(type, show);
      for (const type of HIDE) text?.removeEventListener(type, hide);
      removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', away, true);
    };
  }, []);
  const item = pointed.id === activeId ? null : itemOf(pointed.id);
  const proposal = item && isOpenProposal(item, pending) ? item : null;
  const flags = pointed.flags.flatMap((key) => flagOf(key) ?? []);
  return (
    <div
      ref={tip}
      // What it says stands in the mark itself too, for whoever hears the text.
      aria-hidden
      onMouseLeave={() => setPointed(NOTHING)}
      className={`fixed z-20 max-w-[min(400px,calc(100vw-16px))] space-y-1 rounded-md border border-line bg-raised px-2 py-1.5 text-xs text-ink2 shadow-(--shadow) ${proposal || flags.length > 0 ? '' : 'hidden'}`}
    >
      {flags.map(({ key, sentence, isTranslation }) => {
        const Icon = isTranslation ? Languages : TriangleAlert;
        return (
          <p key={key} className="flex gap-1.5">
            <Icon size={14} className="mt-px shrink-0 text-(--st-sent-back)" />
            <span className="min-w-0">{sentence}</span>
          </p>
        );
      })}
      {proposal ? (
        <p className="flex items-center gap-1.5">
          <span className="swatch" data-band={proposal.band} />
          <span className="font-medium">{say(`band.${proposal.band}`)}</span>
          <span className="min-w-0">{reasonsOf(proposal)}</span>
        </p>
      ) : null}
    </div>
  );
}

/** With the focus on the mark, all that is flagged in it; with the pointer, what it is over. */
function pointedAt(mark: Element, at: Element): Pointed {
  const flagged = at === mark ? [...mark.querySelectorAll('[data-flag]')] : [at.closest('[data-flag]')];
  const id = mark.hasAttribute('data-band') ? (mark.getAttribute('href')?.replace('#card-', '') ?? null) : null;
  return { id, flags: [...new Set(flagged.flatMap((each) => each?.getAttribute('data-flag')?.split(' ') ?? []))] };
}

/** Over the first line of the words, inside of the window. */
function placeAt(tip: HTMLElement, { top, left }: DOMRect): void {
  tip.style.bottom = `${innerHeight - top + 4}px`;
  tip.style.left = `${Math.max(8, Math.min(innerWidth - 420, left))}px`;
}
