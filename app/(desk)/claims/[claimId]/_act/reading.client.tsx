'use client';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useDesk } from './desk.client';
import { useSay } from '#ui/texts.client';

interface Section {
  section: string;
  label: string;
}

interface Reading {
  /** Sections that changed since this person looked. */
  sections: Section[];
  unread: Section[];
  read: ReadonlySet<string>;
  mark: (section: string, isRead: boolean) => void;
}

const Context = createContext<Reading | null>(null);

/** Which changes a reviewer has read. When all are read the server is told, and later changes are measured from here. */
export function ReadingProvider({ isOpenedByLooking, children }: { isOpenedByLooking: boolean; children: ReactNode }) {
  const { claim, call } = useDesk();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const sections = claim.changedSections;
  const unread = sections.filter(({ section }) => !read.has(section));
  const isAllRead = sections.length > 0 && unread.length === 0;
  const isOpened = isOpenedByLooking || isAllRead;
  const { seen } = claim;
  const digest = claim.statement?.digest;

  useEffect(() => {
    if (isOpened) void call(`/api/v1/claims/${claim.id}/look`, { method: 'POST', body: { seen, digest } });
  }, [isOpened, call, claim.id, seen, digest]);

  const value = useMemo<Reading>(
    () => ({
      sections,
      unread,
      read,
      mark: (section, isRead) =>
        setRead((before) => new Set(isRead ? [...before, section] : [...before].filter((each) => each !== section))),
    }),
    [sections, unread, read],
  );
  return <Context value={value}>{children}</Context>;
}

export function useReading(): Reading {
  const reading = useContext(Context);
  if (!reading) throw new Error('useReading outside its provider');
  return reading;
}

/** "I read the changes", one for each changed section. */
export function ReadBox({ section, label }: { section: string; label: string }) {
  const say = useSay();
  const { read, mark } = useReading();
  return (
    <label className="flex min-h-8 shrink-0 cursor-pointer items-center gap-2 rounded-md border border-ink3 bg-surface px-2.5 text-xs font-medium has-checked:border-transparent has-checked:bg-transparent has-checked:text-ink2">
      <input
        type="checkbox"
        className="chk"
        checked={read.has(section)}
        onChange={(event) => mark(section, event.target.checked)}
      />
      <span>
        {say('read.label')}
        <span className="sr-only"> {say('read.in', { section: label })}</span>
      </span>
    </label>
  );
}
