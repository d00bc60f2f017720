'use client';
import { Pencil } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';

/** Opens the facts about the text. */
export function EditFacts() {
  const { document, open } = useDocumentDesk();
  const say = useSay();
  const isOff = document.refusal !== null;
  return (
    <button
      type="button"
      className="inline-flex min-h-6 items-center gap-1 font-medium text-accent underline-offset-2 hover:underline aria-disabled:text-ink3 aria-disabled:no-underline"
      aria-disabled={isOff}
      aria-describedby={isOff ? 'why-nothing' : undefined}
      onClick={() => !isOff && open({ name: 'facts' })}
    >
      <Pencil size={12} aria-hidden />
      {say('facts.edit')}
    </button>
  );
}
