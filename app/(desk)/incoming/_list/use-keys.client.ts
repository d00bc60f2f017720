'use client';
import { useEffect } from 'react';
import { isFree, keyOf } from '#app/_client/free-keys';

/** Runs what belongs to a key. Capitals and keys with other keys belong to nobody here. */
export function useKeys(keys: Partial<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isFree(event) || event.shiftKey) return;
      const command = keys[keyOf(event)];
      if (!command) return;
      event.preventDefault();
      command();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
