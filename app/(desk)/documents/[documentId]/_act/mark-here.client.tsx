'use client';
import { Highlighter } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { blockOf } from './text-offsets';
import { useMarking } from './use-marking.client';

/** At the end of a paragraph: marks a claim in it without a mouse. Seen when the paragraph is pointed at or has the focus. */
export function MarkHere({ paragraph }: { paragraph: number }) {
  const { document: it } = useDocumentDesk();
  const { markIn } = useMarking();
  const say = useSay();
  if (it.refusal !== null) return null;
  return (
    <button
      type="button"
      data-mark-here
      data-beside
      aria-label={say('mark.sentence', { n: paragraph })}
      className="ms-1.5 inline-grid size-6 place-items-center rounded-md align-middle text-ink3 opacity-0 group-hover:opacity-100 hover:bg-sunk focus-visible:opacity-100 pointer-coarse:opacity-100 print:hidden"
      onClick={(event) => {
        const block = blockOf(event.currentTarget);
        if (block) markIn(block);
      }}
    >
      <Highlighter size={14} aria-hidden />
    </button>
  );
}
