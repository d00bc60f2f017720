'use client';
import type { ReactNode } from 'react';

/** A small sheet over the page, opened by a button with `popoverTarget`; the browser closes it on Escape and on a press outside. */
export function Menu({ id, label, className, children }: { id: string; label: string; className: string; children: ReactNode }) {
  return (
    <div
      id={id}
      popover="auto"
      role="group"
      aria-label={label}
      className={`fixed inset-auto m-0 rounded-[10px] border border-line bg-raised p-1.5 text-ink shadow-(--shadow) ${className}`}
      onClick={({ target, currentTarget }) => (target as HTMLElement).closest('a, button') && currentTarget.hidePopover()}
    >
      {children}
    </div>
  );
}

export const MENU_ITEM = 'flex min-h-9 w-full items-center gap-2.5 rounded-md px-2.5 text-start hover:bg-sunk';
