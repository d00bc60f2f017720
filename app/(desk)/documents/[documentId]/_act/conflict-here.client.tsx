'use client';
import { Scale } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';

/** Says whether this person has declared a conflict with the text, and opens the way to declare one or take it back. */
export function ConflictHere() {
  const { document, open } = useDocumentDesk();
  const say = useSay();
  const { conflict } = document;
  const isOff = document.refusal !== null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {conflict ? (
        <span className="inline-flex items-center gap-1 rounded-md bg-(--del) px-2 py-1 font-medium text-ink">
          {say(conflict.isOverridden ? 'conflict.overridden' : 'conflict.declared', { time: conflict.time })}
        </span>
      ) : null}
      <button
        type="button"
        className="inline-flex min-h-6 items-center gap-1 font-medium text-accent underline-offset-2 hover:underline aria-disabled:text-ink3 aria-disabled:no-underline"
        aria-disabled={isOff}
        aria-describedby={isOff ? 'why-nothing' : undefined}
        onClick={() => !isOff && open({ name: 'conflict' })}
      >
        <Scale size={12} aria-hidden />
        {say(conflict ? 'conflict.takeBack' : 'conflict.here')}
      </button>
    </span>
  );
}
