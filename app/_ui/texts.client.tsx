'use client';
import { createContext, type ReactNode, useCallback, useContext } from 'react';

/** Nested sentences with {placeholders}; plurals are made on the server, so that no message parser reaches the browser. */
export type Texts = { [key: string]: string | Texts };

const Context = createContext<Texts>({});

export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <Context value={texts}>{children}</Context>;
}

export type Say = (key: string, params?: Record<string, string | number>) => string;

/** The sentences of the forms, by dotted key. */
export function useSay(): Say {
  const texts = useContext(Context);
  return useCallback<Say>(
    (key, params = {}) => {
      const found = key
        .split('.')
        .reduce<string | Texts | undefined>((node, part) => (typeof node === 'object' ? node[part] : undefined), texts);
      if (typeof found !== 'string') return key;
      return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
    },
    [texts],
  );
}
