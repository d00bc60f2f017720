'use client';
import { useWorkingCopy } from '../_act/working-copy.client';

/** One dialog's fields in the working copy: closing the dialog, a reload or a refused click loses nothing. */
export function useKeptForm<T extends Record<string, unknown>>(name: string, initial: T) {
  const { body, keep } = useWorkingCopy();
  const kept = body[name];
  const fields: T = kept && typeof kept === 'object' ? { ...initial, ...(kept as Partial<T>) } : initial;
  return {
    fields,
    set: <K extends keyof T>(field: K, value: T[K]) => keep(name, { ...fields, [field]: value }),
    setAll: (part: Partial<T>) => keep(name, { ...fields, ...part }),
    drop: () => keep(name, undefined),
    isKept: kept !== undefined,
  };
}
