'use client';
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';
import type { Span } from '../_text/find-words';
import type { BrowserDocument, FlaggedWords, Item } from './browser-document';
import { type Filter, type Pending, shownItems, stillPending } from './filter-items';
import { lateDecisions, type Notice } from './late-decisions';
import { type Decided, useDecided } from './use-decided.client';
import { useHeld } from './use-held.client';
import { useParts } from './use-parts.client';
import { useReadingHere } from './use-reading-here.client';

export type OpenDialog =
  | { name: 'dismiss' | 'merge' | 'split' | 'harm'; id: string }
  | { name: 'mark'; span: Span | null; block: Span; words: string }
  | { name: 'place'; id: string; span: Span | null; words: string }
  | { name: 'several' }
  | { name: 'facts' }
  | { name: 'conflict' };

interface Command {
  path: string;
  body: object;
}

export interface Editing {
  id: string;
  field: string;
  /** Why the last try was refused. */
  refused?: Refused;
}

interface Desk {
  document: BrowserDocument;
  shown: Item[];
  itemOf: (id: string | null) => Item | null;
  /** By its key; null for one that is not drawn. */
  flagOf: (key: string) => FlaggedWords | null;
  pending: ReadonlyMap<string, Pending>;
  setPending: (id: string, pending: Pending | null) => void;
  activeId: string | null;
  /** Counts how often the open card was to be brought into sight. */
  reveals: number;
  /** Opens a card; `reveal` brings its words into sight and gives it the focus. */
  activate: (id: string | null, how?: 'reveal') => void;
  /** One step along what is shown, and to what is to be decided next; from part to part of a long text. */
  along: ReturnType<typeof useParts>;
  filter: Filter | null;
  setFilter: (filter: Filter | null) => void;
  /** Which proposal is being corrected, and which of its fields comes first. */
  editing: Editing | null;
  setEditing: (editing: Editing | null) => void;
  dialog: OpenDialog | null;
  open: (dialog: OpenDialog) => void;
  close: () => void;
  /** Does an act and draws the page anew. A refusal comes back, with "offline" in words. */
  send: <T = unknown>(command: Command) => Promise<Answer<T>>;
  notice: Notice | null;
  tell: (refused: Refused | null) => void;
  /** What was just done, in a sentence, for eyes and for screen readers. */
  said: string;
  /** Many accepted at once, while that can still be taken back. */
  held: ReturnType<typeof useHeld>;
  /** What one key takes back: the decisions of this visit, the last one first. */
  decided: Decided;
  /** The reading of the text for claims. */
  reading: ReturnType<typeof useReadingHere>;
  announce: (sentence: string) => void;
}

const Context = createContext<Desk | null>(null);
const NOTHING: ReadonlyMap<string, Pending> = new Map();

/** What the parts of the document screen that act have in common: the open card, the filter, the dialog, one way to send. */
export function DocumentDeskProvider({ document, children }: { document: BrowserDocument; children: ReactNode }) {
  const router = useRouter();
  const say = useSay();
  const [{ activeId, reveals }, setActive] = useState<{ activeId: string | null; reveals: number }>({
    activeId: null,
    reveals: 0,
  });
  const [filter, setFilter] = useState<Filter | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const decided = useDecided();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [said, setSaid] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);
  const { pending, setPending } = usePending(document.items);
  const reading = useReadingHere(document);

  const activate = useCallback(
    (id: string | null, how?: 'reveal') =>
      setActive((before) => ({ activeId: id, reveals: before.reveals + (how === 'reveal' ? 1 : 0) })),
    [],
  );

  const tell = useCallback((refused: Refused | null) => setNotice(refused && lateDecisions(refused)), []);

  const held = useHeldHere({ document, setPending, setSaid, tell, decided });
  const { flush } = held;

  const send = useCallback(
    async <T,>({ path, body }: Command) => {
      await flush();
      const answer = await callApi<T>({ deskId: document.deskId, path, body });
      if (answer.ok || answer.status === 409) router.refresh();
      if (answer.ok || answer.code !== 'offline') return answer;
      return { ...answer, sentence: say('offline') };
    },
    [document.deskId, router, say, flush],
  );

  const found = useMemo(() => findersOf(document), [document]);
  const shown = useMemo(() => shownItems(document.items, filter, pending), [document.items, filter, pending]);
  const along = useParts({ document, shown, filter, pending, activeId, activate, isReading: reading.isBusy, flush });
  // Drawn anew only when one of these has changed, so there is nothing to remember of it.
  const desk: Desk = {
    ...found,
    document,
    shown,
    pending,
    setPending,
    activeId,
    reveals,
    activate,
    along,
    filter,
    setFilter,
    editing,
    setEditing,
    dialog,
    send,
    notice,
    tell,
    said,
    held,
    reading,
    decided,
    open: setDialog,
    close: () => setDialog(null),
    announce: setSaid,
  };
  return <Context value={desk}>{children}</Context>;
}

/** Items by id and flags by key. */
function findersOf({ items, flagged }: BrowserDocument): Pick<Desk, 'itemOf' | 'flagOf'> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byKey = new Map(flagged.map((flag) => [flag.key, flag]));
  return {
    itemOf: (id) => (id === null ? null : (byId.get(id) ?? null)),
    flagOf: (key) => byKey.get(key) ?? null,
  };
}

interface Parts {
  document: BrowserDocument;
  decided: Decided;
  setPending: Desk['setPending'];
  setSaid: (sentence: string) => void;
  tell: Desk['tell'];
}

function useHeldHere({ document, setPending, setSaid, tell, decided }: Parts) {
  const router = useRouter();
  const say = useSay();
  const held = useHeld({
    deskId: document.deskId,
    mark: (ids, isAccepting) => ids.forEach((id) => setPending(id, isAccepting ? 'accept' : null)),
    done: (ids, parts) => {
      const here = document.parts?.here ?? null;
      for (const id of ids.toReversed()) decided.add({ id, as: 'accept', part: parts.get(id) ?? here });
      setSaid(say('done.several', { count: ids.length }));
      router.refresh();
    },
    refused: (answer) => {
      tell(answer.code === 'offline' ? { ...answer, sentence: say('offline') } : answer);
      if (answer.status === 409) router.refresh();
    },
  });
  const { count, hold, undo, flush } = held;
  return useMemo(() => ({ count, hold, undo, flush }), [count, hold, undo, flush]);
}

/** Presses on their way. A page drawn anew settles those whose decision it shows. */
function usePending(items: readonly Item[]) {
  const [{ of, marks }, setMarks] = useState({ of: items, marks: NOTHING });
  if (of !== items) setMarks({ of: items, marks: stillPending(items, marks) });
  const setPending = useCallback((id: string, mark: Pending | null) => {
    setMarks((before) => {
      const next = new Map(before.marks);
      if (mark) next.set(id, mark);
      else next.delete(id);
      return { of: before.of, marks: next };
    });
  }, []);
  return { pending: marks, setPending };
}

export function useDocumentDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('useDocumentDesk outside its provider');
  return desk;
}
