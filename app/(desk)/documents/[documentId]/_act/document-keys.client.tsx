'use client';
import { isFree, keyOf } from '#app/_client/free-keys';
import { useKeydown } from '#app/_client/use-keydown.client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { isRestorable } from './filter-items';
import { focusWords, nextPlace } from './places';
import { stepParagraph } from './paragraphs';
import { useMarking } from './use-marking.client';
import type { OneDecided } from './use-decided.client';
import { useDecisions } from './use-decisions.client';

/** The keys of the document screen. Those that press a button press the one that is shown, so its reason is heard. */
export function DocumentKeys() {
  const { along, itemOf, activeId, activate, dialog, document: it, pending, held, decided, announce } = useDocumentDesk();
  const say = useSay();
  const { restore, takeBack } = useDecisions();
  const { startMarking } = useMarking();
  const takeBackHeld = () => {
    const [first] = held.undo();
    announce(say('done.restore'));
    activate(first ?? null, 'reveal');
  };
  const takeBackLast = (last: OneDecided) => {
    if (last.as !== 'dismiss') return void takeBack(last);
    // It stands in another part of the text, which the deciding has left.
    if (!itemOf(last.id)) return void restore(last.id).then(() => along.turnTo(last.part, { id: last.id }));
    decided.forget(last.id);
    announce(say('done.nothingToTakeBack'));
  };
  const commands: Record<string, () => void> = {
    j: () => along.step(1),
    k: () => along.step(-1),
    z: () => {
      if (it.refusal) return;
      if (held.count > 0) return takeBackHeld();
      const { last } = decided;
      const id = [activeId, last?.id ?? null].find((each) => isRestorable(itemOf(each), pending));
      if (id) {
        void restore(id);
        activate(id, 'reveal');
      } else if (last) takeBackLast(last);
      else announce(say('done.nothingToTakeBack'));
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
  useKeydown((event) => {
    if (dialog || event.defaultPrevented || !isFree(event)) return;
    const key = keyOf(event);
    const command = commands[key] ?? buttonFor(key);
    if (!command) return;
    event.preventDefault();
    command();
  });
  return null;
}

const BUTTONS = ['1', '2', '3', '4', '5', '6', '7', '8', 't', 'h', 'a', 'e', 'o', '.'];

function buttonFor(key: string): (() => void) | undefined {
  const button = BUTTONS.includes(key) ? document.querySelector<HTMLElement>(`[data-key="${key}"]`) : null;
  if (!button) return undefined;
  return () => (button.getAttribute('aria-disabled') === 'true' ? button.focus() : button.click());
}
