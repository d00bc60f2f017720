import type { ReactNode } from 'react';

/** A part of the right column: a heading, what belongs beside it, and what it is about. */
export function Section({ id, title, side, children }: { id?: string; title: ReactNode; side?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className="mt-5 scroll-mt-20 first:mt-0">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h3 className="flex items-center gap-1.5 font-semibold whitespace-nowrap">{title}</h3>
        {side ? <span className="num text-end text-xs text-ink3">{side}</span> : null}
      </div>
      {children}
    </section>
  );
}
