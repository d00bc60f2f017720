'use client';
import { dropKept, readKept, useKeptText } from '#app/_client/kept.client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';

/** Where the words of a card that somebody edits are kept. */
export function wordsKey(personId: string, candidateId: string): string {
  return `cs:${personId}:proposal:${candidateId}`;
}

/** Somebody else decided the proposal while this person was editing it: what was typed is still here. */
export function KeptWords({ candidateId }: { candidateId: string | null }) {
  const { document } = useDocumentDesk();
  const say = useSay();
  const key = wordsKey(document.personId, candidateId ?? '');
  const isKept = useKeptText(key) !== null;
  const words = isKept ? readKept<{ claimLine: string }>(key)?.claimLine : null;
  if (!words) return null;
  return (
    <p className="mt-1 rounded-md bg-(--mark) px-2 py-1 text-xs text-ink">
      <span dir="auto">{say('card.yourWords', { words })}</span>{' '}
      <button type="button" className="min-h-6 font-medium underline underline-offset-2" onClick={() => dropKept(key)}>
        {say('card.dropWords')}
      </button>
    </p>
  );
}
