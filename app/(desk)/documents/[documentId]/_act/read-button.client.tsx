'use client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';

/** Has the text read for claims: one that was filed without, or whose reading was stopped, failed or found nothing. */
export function ReadButton({ isAgain = false }: { isAgain?: boolean }) {
  const { document, reading } = useDocumentDesk();
  const say = useSay();
  const isOff = reading.isBusy || document.refusal !== null;
  return (
    <button
      type="button"
      className={`btn h-8 ${isOff || isAgain ? '' : 'btn-p'}`}
      aria-disabled={isOff}
      aria-describedby={document.refusal ? 'why-nothing' : undefined}
      onClick={() => !isOff && reading.read()}
    >
      {say(isAgain ? 'reading.again' : 'head.read')}
    </button>
  );
}
