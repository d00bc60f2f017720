import type { ReactNode } from 'react';

/** One part of the settings under its heading. */
export function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="rounded-lg border border-line bg-surface px-4 py-3.5">
      <h2 className="font-semibold">{title}</h2>
      {text ? <p className="text-ink2">{text}</p> : null}
      <div className="mt-3 space-y-3">{children}</div>
    </section>
  );
}
