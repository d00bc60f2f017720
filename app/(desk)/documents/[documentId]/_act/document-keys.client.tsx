'use client';
import { useEffect } from 'react';
import { isFree, keyOf } from '#app/_client/free-keys';
import { useDocumentDesk } from './document-desk.client';
import { isRestorable, stepFrom } from './filter-items';
import { focusWords, nextPlace } from './places';
import { stepParagraph } from './paragraphs';
import { useMarking } from './use-marking.client';
import { useDecisions } from './use-decisions.client';

/** The keys of the document screen. Those that press a button press the one that is shown, so its reason is heard. */
export function DocumentKeys() {
  const { shown, itemOf, activeId, activate, dialog, document: it, pending } = useDocumentDesk();
  const { restore } = useDecisions();
  const { startMarking } = useMarking();
  useEffect(() => {
    if (dialog) return undefined;
    const step = (by: 1 | -1) => () => activate(stepFrom(shown, activeId, by)?.id ?? null, 'reveal');
    const commands: Record<string, () => void> = {
      j: step(1),
      k: step(-1),
      z: () => {
        if (activeId && isRestorable(itemOf(activeId), pending) && !it.refusal) void restore(activeId);
      },
      c: startMarking,
      p: nextPlace,
      '[': () => stepParagraph(-1),
      ']': () => stepParagraph(1),
      Escape: () => {
        if (!activeId) return;
        focusWords(activeId);
        activate(null);
      },
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isFree(event)) return;
      const key = keyOf(event);
      const command = commands[key] ?? buttonFor(key);
      if (!command) return;
      event.preventDefault();
      command();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [shown, itemOf, activeId, activate, dialog, it.refusal, pending, restore, startMarking]);
  return null;
}

const BUTTONS = ['1', '2', '3', '4', 't', 'a', 'e', 'o', '.'];

function buttonFor(key: string): (() => void) | undefined {
  const button = BUTTONS.includes(key) ? document.querySelector<HTMLElement>(`[data-key="${key}"]`) : null;
  if (!button) return undefined;
  return () => (button.getAttribute('aria-disabled') === 'true' ? button.focus() : button.click());
}
