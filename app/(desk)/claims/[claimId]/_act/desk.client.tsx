'use client';
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Change, Seen } from '#lib/claims/seen';
import type { ClaimAct } from '#lib/workflow/acts';
import type { BrowserClaim } from './browser-claim';
import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';
import { newerOf, withOwn } from './own-revisions';
import { useSay } from '#ui/texts.client';

export type DialogName =
  | 'source'
  | 'remove-source'
  | 'line'
  | 'assign'
  | 'due'
  | 'depth'
  | 'harm'
  | 'return'
  | 'suggest'
  | 'withdraw-comment'
  | 'countersign'
  | 'reason'
  | 'wait'
  | 'correct'
  | 'update'
  | 'adopt'
  | 'override'
  | 'rendering'
  | 'close'
  | 'record'
  | 'ask'
  | 'remind'
  | 'answer';

export interface OpenDialog {
  name: DialogName;
  /** What the dialog is about: an evidence id, an act, a kind of record. */
  about?: string;
}

/** Who changed what since the page was drawn, after a click that came too late. */
export interface Conflict {
  since: Change[];
}

interface Command {
  act: ClaimAct;
  /** Under /api/v1/claims/<id>/, or a whole path. */
  path: string;
  method?: 'POST' | 'PUT';
  body?: object;
  /** Where to go afterwards; else the page is drawn anew where it is. */
  onDone?: () => Promise<void> | void;
}

interface Desk {
  claim: BrowserClaim;
  dialog: OpenDialog | null;
  open: (dialog: OpenDialog) => void;
  close: () => void;
  /** Does an act. Null when it is done, else why it is not. */
  run: (command: Command) => Promise<Refused | null>;
  call: <T>(path: string, options?: { method?: 'GET' | 'POST' | 'PUT'; body?: object }) => Promise<Answer<T>>;
  conflict: Conflict | null;
  dismissConflict: () => void;
  isEditingSigned: boolean;
  setEditingSigned: (isEditing: boolean) => void;
  done: string | null;
}

const Context = createContext<Desk | null>(null);
const DONE_MS = 4000;

/** What the parts of the claim screen that act have in common: the claim, the open dialog, one way to send an act. */
export function DeskProvider({ claim: drawn, children }: { claim: BrowserClaim; children: ReactNode }) {
  const router = useRouter();
  const say = useSay();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [isEditingSigned, setEditingSigned] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [own, setOwn] = useState<Seen | null>(null);
  const claim = useMemo(() => ({ ...drawn, seen: newerOf(drawn.seen, own) }), [drawn, own]);
  const close = useCallback(() => setDialog(null), []);

  const call = useCallback<Desk['call']>((path, options) => callApi({ deskId: claim.deskId, path, ...options }), [claim.deskId]);

  const run = useCallback(
    async ({ act, path, method = 'POST', body, onDone }: Command) => {
      const whole = path.startsWith('/') ? path : `/api/v1/claims/${claim.id}/${path}`;
      const answer = await callApi<unknown>({ deskId: claim.deskId, method, path: whole, body });
      if (!answer.ok) {
        if (answer.code === 'staleRevision') {
          setConflict(conflictOf(answer.changes));
          router.refresh();
        }
        return answer.code === 'offline' ? { ...answer, sentence: say('offline') } : answer;
      }
      setOwn(withOwn(claim.seen, answer.data));
      setConflict(null);
      setDialog(null);
      setDone(say(`done.${act}`));
      setTimeout(() => setDone(null), DONE_MS);
      if (onDone) await onDone();
      else router.refresh();
      return null;
    },
    [claim.deskId, claim.id, claim.seen, router, say],
  );

  const value = useMemo<Desk>(
    () => ({
      claim,
      dialog,
      close,
      run,
      call,
      conflict,
      isEditingSigned,
      setEditingSigned,
      done,
      open: setDialog,
      dismissConflict: () => setConflict(null),
    }),
    [claim, dialog, close, run, call, conflict, isEditingSigned, done],
  );
  return <Context value={value}>{children}</Context>;
}

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('useDesk outside its provider');
  return desk;
}

/** One claim's refusal lists what happened since; a list of claims nests it. */
function conflictOf(changes: unknown): Conflict {
  const found = changes as { since?: Change[]; claims?: { since?: Change[] }[] } | undefined;
  return { since: found?.since ?? found?.claims?.[0]?.since ?? [] };
}
