import type { ReactNode } from 'react';
import { Logo } from '../../_ui/logo';
import { t } from './texts';

interface Props {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  /** Stands below the card. */
  after?: ReactNode;
}

/** One card in the middle of the page, under the name of the product. */
export function Card({ title, text, children, after }: Props) {
  return (
    <main className="grid min-h-full content-center justify-items-center px-4 py-10">
      <p className="mb-6 flex items-center gap-2.5 text-[15px] font-semibold tracking-[-.015em]">
        <Logo />
        {t('door.product')}
      </p>
      <section className="w-full max-w-[404px] rounded-xl border border-line bg-raised p-6 shadow-(--shadow)">
        <h1 className="text-[22px] leading-[1.25] font-semibold tracking-[-.015em] text-balance">{title}</h1>
        {text ? <div className="mt-1.5 text-[14px] leading-[1.5] text-ink2">{text}</div> : null}
        {children ? <div className="mt-5">{children}</div> : null}
      </section>
      {after ? <div className="mt-6 text-[14px]">{after}</div> : null}
    </main>
  );
}
