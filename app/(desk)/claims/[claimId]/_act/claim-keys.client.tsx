'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { ClaimAct } from '#lib/workflow/acts';
import { useActs } from './acts.client';
import { useDesk } from './desk.client';

interface Props {
  /** Acts this person may do now, by key. */
  acts: Partial<Record<string, ClaimAct>>;
  mayAddSource: boolean;
}

/** The keys of the claim screen. Where an act is not possible its button gets the focus, so that the reason is heard. */
export function ClaimKeys({ acts, mayAddSource }: Props) {
  const router = useRouter();
  const { claim, open, dialog } = useDesk();
  const { start } = useActs();
  const { nextId, previousId } = claim;
  useEffect(() => {
    if (dialog) return undefined;
    const go = (id: string | null) => () => id && router.push(`/claims/${id}`);
    const act = (key: string) => () => (acts[key] ? start(acts[key]) : find(key)?.focus());
    const commands: Record<string, () => void> = {
      j: go(nextId),
      k: go(previousId),
      s: () => (mayAddSource ? open({ name: 'source' }) : find('s')?.focus()),
      u: () => document.getElementById('changes')?.scrollIntoView(),
      ...Object.fromEntries(['a', 'd', 'r', 'v', 'e'].map((key) => [key, act(key)])),
    };
    const onKey = (event: KeyboardEvent) => {
      const isMain = (event.metaKey || event.ctrlKey) && event.key === 'Enter';
      const command = isMain ? () => find('mod+enter')?.click() : isFree(event) ? commands[keyOf(event)] : undefined;
      if (!command) return;
      event.preventDefault();
      command();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [acts, nextId, previousId, dialog, mayAddSource, open, router, start]);
  return null;
}

function find(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key="${key}"]`);
}

/** Letters do something only where nobody is typing, and never together with another key. */
function isFree(event: KeyboardEvent): boolean {
  return !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event);
}

/** The letter on the key; on a Cyrillic layout the letter that stands there on a Latin one. */
function keyOf(event: KeyboardEvent): string {
  if (/^[a-z]$/.test(event.key)) return event.key;
  const code = /^Key([A-Z])$/.exec(event.code)?.[1];
  return code && !/^[a-z]$/i.test(event.key) ? code.toLowerCase() : event.key;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return target !== null && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
