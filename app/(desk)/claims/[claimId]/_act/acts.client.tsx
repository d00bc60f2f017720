'use client';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { ClaimAct } from '#lib/workflow/acts';
import { type OpenDialog, useDesk } from './desk.client';

interface Acts {
  /** Begins an act: opens its dialog, or does it at once when nothing is asked. */
  start: (act: ClaimAct) => void;
  busy: ClaimAct | null;
  /** Why the last act was refused, in a sentence. */
  failure: string | null;
}

const Context = createContext<Acts | null>(null);

const DIALOGS: Partial<Record<ClaimAct, OpenDialog>> = {
  assign: { name: 'assign' },
  'hand-over': { name: 'assign' },
  'set-due': { name: 'due' },
  'set-depth': { name: 'depth' },
  'judge-harm': { name: 'harm' },
  return: { name: 'return' },
  suggest: { name: 'suggest' },
  countersign: { name: 'countersign' },
  reopen: { name: 'reason', about: 'reopen' },
  'take-down': { name: 'reason', about: 'take-down' },
  object: { name: 'reason', about: 'object' },
  'settle-objection': { name: 'reason', about: 'settle-objection' },
  hold: { name: 'reason', about: 'hold' },
  release: { name: 'reason', about: 'release' },
  preserve: { name: 'reason', about: 'preserve' },
  'end-preserving': { name: 'reason', about: 'end-preserving' },
  wait: { name: 'wait' },
  correct: { name: 'correct' },
  update: { name: 'update' },
  'add-finding': { name: 'reason', about: 'add-finding' },
  'cancel-correction': { name: 'reason', about: 'cancel-correction' },
  adopt: { name: 'adopt' },
  close: { name: 'close' },
  'edit-line': { name: 'line' },
};

/** Acts that ask nothing are done by one press. */
const PATHS: Partial<Record<ClaimAct, string>> = {
  take: 'take',
  submit: 'submit',
  withdraw: 'withdraw',
  publish: 'publish',
  resume: 'resume',
  'end-wait': 'end-wait',
};

export function ActsProvider({ children }: { children: ReactNode }) {
  const { claim, open, run, setEditingSigned } = useDesk();
  const [busy, setBusy] = useState<ClaimAct | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const start = useCallback(
    (act: ClaimAct) => {
      setFailure(null);
      const dialog = DIALOGS[act];
      const path = PATHS[act];
      if (dialog) open(dialog);
      if (act === 'edit-signed') {
        setEditingSigned(true);
        document.getElementById('verdict')?.scrollIntoView({ block: 'start' });
      }
      if (!path) return;
      setBusy(act);
      void run({ act, path, body: act === 'end-wait' ? {} : { seen: claim.seen } }).then((refused) => {
        setBusy(null);
        setFailure(refused?.sentence ?? null);
      });
    },
    [claim.seen, open, run, setEditingSigned],
  );

  const value = useMemo(() => ({ start, busy, failure }), [start, busy, failure]);
  return <Context value={value}>{children}</Context>;
}

export function useActs(): Acts {
  const acts = useContext(Context);
  if (!acts) throw new Error('useActs outside its provider');
  return acts;
}
