'use client';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { isOpenProposal } from './filter-items';
import { reasonsOf } from './reasons';

/** Why marked words are proposed, beside them while they are pointed at or have the focus; Escape puts it away. */
export function WhyTip() {
  const { itemOf, activeId, pending } = useDocumentDesk();
  const say = useSay();
  const [id, setId] = useState<string | null>(null);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = document.getElementById('article');
    const show = (event: Event) => {
      const mark = (event.target as Element).closest('a[data-band]');
      setId(mark?.getAttribute('href')?.replace('#card-', '') ?? null);
      const rect = mark?.getClientRects()[0];
      if (!rect || !tip.current) return;
      tip.current.style.bottom = `${innerHeight - rect.top + 4}px`;
      tip.current.style.left = `${Math.max(8, Math.min(innerWidth - 420, rect.left))}px`;
    };
    const hide = (event: Event) => {
      const to = (event as MouseEvent).relatedTarget;
      if (!(to instanceof Node && tip.current?.contains(to))) setId(null);
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setId(null);
    const away = () => setId(null);
    text?.addEventListener('mouseover', show);
    text?.addEventListener('focusin', show);
    text?.addEventListener('mouseout', hide);
    text?.addEventListener('focusout', hide);
    addEventListener('keydown', onKey);
    document.addEventListener('scroll', away, true);
    return () => {
      text?.removeEventListener('mouseover', show);
      text?.removeEventListener('focusin', show);
      text?.removeEventListener('mouseout', hide);
      text?.removeEventListener('focusout', hide);
      removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', away, true);
    };
  }, []);
  const item = id === activeId ? null : itemOf(id);
  const proposal = item && isOpenProposal(item, pending) ? item : null;
  return (
    <div
      ref={tip}
      // What it says stands in the mark itself too, for whoever hears the text.
      aria-hidden
      onMouseLeave={() => setId(null)}
      className={`fixed z-20 max-w-[min(400px,calc(100vw-16px))] items-center gap-1.5 rounded-md border border-line bg-raised px-2 py-1.5 text-xs text-ink2 shadow-(--shadow) ${proposal ? 'flex' : 'hidden'}`}
    >
      {proposal ? (
        <>
          <span className="swatch" data-band={proposal.band} />
          <span className="font-medium">{say(`band.${proposal.band}`)}</span>
          <span className="min-w-0">{reasonsOf(proposal)}</span>
        </>
      ) : null}
    </div>
  );
}
