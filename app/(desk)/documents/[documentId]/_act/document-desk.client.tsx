'use client';
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';
import type { Span } from '../_text/find-words';
import type { BrowserDocument, Item } from './browser-document';
import { type Filter, type Pending, shownItems, stillPending } from './filter-items';
import { lateDecisions, type Notice } from './late-decisions';
import { useReadingHere } from './use-reading-here.client';

export type OpenDialog =
  | { name: 'dismiss' | 'merge' | 'split'; id: string }
  | { name: 'mark'; span: Span | null; block: Span; words: string }
  | { name: 'place'; id: string; span: Span | null; words: string }
  | { name: 'several' }
  | { name: 'facts' }
  | { name: 'conflict' };

interface Command {
  path: string;
  body: object;
}

interface Desk {
  document: BrowserDocument;
  shown: Item[];
  itemOf: (id: string | null) => Item | null;
  pending: ReadonlyMap<string, Pending>;
  setPending: (id: string, pending: Pending | null) => void;
  activeId: string | null;
  /** Counts how often the open card was to be brought into sight. */
  reveals: number;
  /** Opens a card; `reveal` brings its words into sight and gives it the focus. */
  activate: (id: string | null, how?: 'reveal') => void;
  filter: Filter | null;
  setFilter: (filter: Filter | null) => void;
  editingId: string | null;
  setEditing: (id: string | null) => void;
  dialog: OpenDialog | null;
  open: (dialog: OpenDialog) => void;
  close: () => void;
  /** Does an act and draws the page anew. A refusal comes back, with "offline" in words. */
  send: <T = unknown>(command: Command) => Promise<Answer<T>>;
  notice: Notice | null;
  tell: (refused: Refused | null) => void;
  /** What was just done, in a sentence, for eyes and for screen readers. */
  said: string;
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
  const [editingId, setEditing] = useState<string | null>(null);
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

  const send = useCallback(
    async <T,>({ path, body }: Command) => {
      const answer = await callApi<T>({ deskId: document.deskId, path, body });
      if (answer.ok || answer.status === 409) router.refresh();
      if (answer.ok || answer.code !== 'offline') return answer;
      return { ...answer, sentence: say('offline') };
    },
    [document.deskId, router, say],
  );

  const value = useMemo<Desk>(() => {
    const byId = new Map(document.items.map((item) => [item.id, item]));
    return {
      document,
      pending,
      setPending,
      activeId,
      reveals,
      activate,
      filter,
      setFilter,
      editingId,
      setEditing,
      dialog,
      send,
      notice,
      tell,
      said,
      reading,
      announce: setSaid,
      shown: shownItems(document.items, filter, pending),
      itemOf: (id) => (id === null ? null : (byId.get(id) ?? null)),
      open: setDialog,
      close: () => setDialog(null),
    };
  }, [document, pending, setPending, activeId, reveals, activate, filter, editingId, dialog, send, notice, tell, said, reading]);
  return <Context value={value}>{children}</Context>;
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
