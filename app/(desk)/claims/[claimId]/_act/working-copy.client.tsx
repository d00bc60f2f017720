'use client';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { callApi } from './call.client';

type Body = Record<string, unknown>;
export type KeptState = 'idle' | 'keeping' | 'kept' | 'offline' | 'refused';

interface WorkingCopy {
  body: Body;
  /** Keeps what is typed in one form under its name; undefined throws it away. */
  keep: (name: string, value: unknown) => void;
  state: KeptState;
  keptAt: Date | null;
}

const Context = createContext<WorkingCopy | null>(null);
const PAUSE_MS = 800;
const RETRY_MS = 10_000;

interface Props {
  deskId: string;
  claimId: string;
  personId: string;
  kept: { body: Body; savedAt: string } | null;
  children: ReactNode;
}

/**
 * What a person types on this claim, in every form of the screen. It goes to the server after each pause and to this
 * browser at once, so that it outlives a reload, a refused click and a lost connection.
 */
export function WorkingCopyProvider({ deskId, claimId, personId, kept, children }: Props) {
  const store = `countersign.draft.${personId}.${claimId}`;
  const [body, setBody] = useState<Body>(kept?.body ?? {});
  const [state, setState] = useState<KeptState>('idle');
  const [keptAt, setKeptAt] = useState<Date | null>(kept ? new Date(kept.savedAt) : null);
  const latest = useRef(body);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    const sent = latest.current;
    const answer = await callApi<{ savedAt: string | null }>({ deskId, method: 'PUT', path: `/api/v1/claims/${claimId}/working-copy`, body: { body: sent } });
    if (latest.current !== sent) return;
    if (answer.ok) {
      setState('kept');
      setKeptAt(answer.data.savedAt ? new Date(answer.data.savedAt) : null);
      writeStore(store, null);
    } else {
      setState(answer.code === 'offline' ? 'offline' : 'refused');
      if (answer.code === 'offline') timer.current = setTimeout(() => void send(), RETRY_MS);
    }
  }, [deskId, claimId, store]);

  const schedule = useCallback(() => {
    clearTimeout(timer.current);
    setState('keeping');
    timer.current = setTimeout(() => void send(), PAUSE_MS);
  }, [send]);

  const keep = useCallback(
    (name: string, value: unknown) => {
      const next = { ...latest.current, [name]: value };
      if (value === undefined) delete next[name];
      latest.current = next;
      setBody(next);
      writeStore(store, next);
      schedule();
    },
    [schedule, store],
  );

  useEffect(() => {
    const left = readStore(store);
    if (left && (!kept || left.at > Date.parse(kept.savedAt))) {
      latest.current = left.body;
      setBody(left.body);
      schedule();
    }
    const retry = () => void send();
    const flush = () => document.visibilityState === 'hidden' && readStore(store) && void send();
    addEventListener('online', retry);
    document.addEventListener('visibilitychange', flush);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [store]);

  const value = useMemo(() => ({ body, keep, state, keptAt }), [body, keep, state, keptAt]);
  return <Context value={value}>{children}</Context>;
}

/** One form's part of the working copy. */
export function useWorkingCopy(): WorkingCopy {
  const copy = useContext(Context);
  if (!copy) throw new Error('useWorkingCopy outside its provider');
  return copy;
}

function writeStore(store: string, body: Body | null): void {
  try {
    if (body === null) localStorage.removeItem(store);
    else localStorage.setItem(store, JSON.stringify({ at: Date.now(), body }));
  } catch {
    // A full or forbidden store leaves the copy on the server, which is the one that counts.
  }
}

function readStore(store: string): { at: number; body: Body } | null {
  try {
    const text = localStorage.getItem(store);
    return text ? (JSON.parse(text) as { at: number; body: Body }) : null;
  } catch {
    return null;
  }
}
