'use client';
import { isFree, keyOf } from '#app/_client/free-keys';
import { useKeydown } from '#app/_client/use-keydown.client';

/** Runs what belongs to a key. Capitals and keys with other keys belong to nobody here. */
export function useKeys(keys: Partial<Record<string, () => void>>): void {
  useKeydown((event) => {
    if (!isFree(event) || event.shiftKey) return;
    const command = keys[keyOf(event)];
    if (!command) return;
    event.preventDefault();
    command();
  });
}
