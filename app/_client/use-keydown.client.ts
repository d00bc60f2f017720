'use client';
import { useLayoutEffect } from 'react';

/**
 * Hears every key from the frame in which its screen can be seen, and always as that screen stands: an effect that waits for
 * the frame to be painted would lose a key that comes before, or answer it with what stood there last.
 * `first`: before all others.
 */
export function useKeydown(press: (event: KeyboardEvent) => void, order?: 'first'): void {
  const isFirst = order === 'first';
  useLayoutEffect(() => {
    addEventListener('keydown', press, isFirst);
    return () => removeEventListener('keydown', press, isFirst);
  });
}
