'use client';
import { isFree, keyOf } from '#app/_client/free-keys';
import { useKeydown } from '#app/_client/use-keydown.client';

export type QueueKeys = Partial<Record<string, () => void>>;

/** Runs what belongs to a key of the queue; "J" is j with shift. Space and Enter stay with the control that has the focus. */
export function useQueueKeys(keys: QueueKeys): void {
  useKeydown((event) => {
    if (!isFree(event)) return;
    const letter = keyOf(event);
    const command = keys[event.shiftKey && letter.length === 1 ? letter.toUpperCase() : letter];
    const isTaken = (event.key === ' ' || event.key === 'Enter') && isControl(event.target);
    if (!command || isTaken) return;
    event.preventDefault();
    command();
  });
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|BUTTON|SUMMARY)$/.test(target.tagName);
}
