'use client';
import { X } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { focusWords } from './places';

/** On a small screen the open card lies over the text and can be put away. */
export function CloseCard({ id }: { id: string }) {
  const { activate } = useDocumentDesk();
  const say = useSay();
  return (
    <button
      type="button"
      className="grid size-7 shrink-0 place-items-center rounded-md hover:bg-sunk xl:hidden"
      aria-label={say('card.close')}
      onClick={(event) => {
        event.stopPropagation();
        activate(null);
        focusWords(id);
      }}
    >
      <X size={14} aria-hidden />
    </button>
  );
}
