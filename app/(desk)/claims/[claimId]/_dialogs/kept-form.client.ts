'use client';
import type { Refused } from '#app/_client/call-api.client';
import { useWorkingCopy } from '../_act/working-copy.client';

/** One dialog's fields in the working copy: closing the dialog, a reload or a refused click loses nothing. */
export function useKeptForm<T extends Record<string, unknown>>(name: string, initial: T) {
  const { body, keep } = useWorkingCopy();
  const kept = body[name];
  const fields: T = kept && typeof kept === 'object' ? { ...initial, ...(kept as Partial<T>) } : initial;
  return {
    fields,
    set: <K extends keyof T>(field: K, value: T[K]) => keep(name, { ...fields, [field]: value }),
    /** Several fields that belong together. */
    setAll: (part: Partial<T>) => keep(name, { ...fields, ...part }),
    drop: () => keep(name, undefined),
    /** Throws the words away once they are sent; a refused click keeps them. */
    dropIfDone: (refused: Refused | null) => {
      if (!refused) keep(name, undefined);
      return refused;
    },
    isKept: kept !== undefined,
  };
}
