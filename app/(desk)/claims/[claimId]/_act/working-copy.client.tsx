'use client';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Draft, type DraftBody, DraftKeeper } from './draft-keeper';

interface WorkingCopy extends Draft {
  /** Keeps what is typed in one form under its name; undefined throws it away. */
  keep: (name: string, value: unknown) => void;
}

const Context = createContext<WorkingCopy | null>(null);

interface Props {
  deskId: string;
  claimId: string;
  personId: string;
  kept: { body: DraftBody; savedAt: string } | null;
  children: ReactNode;
}

/** What a person types on this claim, in every form of the screen. */
export function WorkingCopyProvider({ deskId, claimId, personId, kept, children }: Props) {
  // One keeper per claim: what the server sends later is what this browser sent before.
  const [keeper] = useState(() => new DraftKeeper({ deskId, claimId, personId, kept }));
  useEffect(() => keeper.start(), [keeper]);
  const draft = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read);
  const value = useMemo(() => ({ ...draft, keep: keeper.keep }), [draft, keeper]);
  return <Context value={value}>{children}</Context>;
}

/** The words being typed, and where they are kept. */
export function useWorkingCopy(): WorkingCopy {
  const copy = useContext(Context);
  if (!copy) throw new Error('useWorkingCopy outside its provider');
  return copy;
}
