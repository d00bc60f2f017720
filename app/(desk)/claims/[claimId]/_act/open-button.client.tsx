'use client';
import type { ReactNode } from 'react';
import { type DialogName, useDesk } from './desk.client';

interface Props {
  dialog: DialogName;
  about?: string;
  /** A button, or words that read like a link. */
  looks?: 'button' | 'link';
  /** The id of the sentence beside it that says why it cannot be used; the button stays legible then. */
  offBy?: string | null;
  keys?: string;
  children: ReactNode;
}

/** Opens one of the screen's dialogs. */
export function OpenButton({ dialog, about, looks = 'link', offBy = null, keys, children }: Props) {
  const { open } = useDesk();
  const isOff = offBy !== null;
  const tone =
    looks === 'button'
      ? 'btn btn-sm'
      : 'min-h-6 font-medium text-accent underline-offset-2 hover:underline aria-disabled:text-ink3 aria-disabled:no-underline';
  return (
    <button
      type="button"
      className={tone}
      aria-disabled={isOff || undefined}
      aria-describedby={offBy ?? undefined}
      data-key={keys}
      onClick={() => !isOff && open({ name: dialog, about })}
    >
      {children}
      {keys ? <kbd className="kbd">{keys}</kbd> : null}
    </button>
  );
}
