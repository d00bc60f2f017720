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
  /** The act of the big button, for ⌘↵. */
  main: ClaimAct | null;
}

/** The keys of the claim screen. Where an act is not possible its button gets the focus, so that the reason is heard. */
export function ClaimKeys({ acts, mayAddSource, main }: Props) {
  const router = useRouter();
  const { claim, open, dialog } = useDesk();
  const { start } = useActs();
  useEffect(() => {
    if (dialog) return undefined;
    const go = (id: string | null) => id && router.push(`/claims/${id}`);
    const focus = (key: string) => document.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-key="mod+enter"]')?.click();
        return;
      }
      if (isTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
      const act = acts[key];
      if (key === 'j') go(claim.nextId);
      else if (key === 'k') go(claim.previousId);
      else if (key === 's' && mayAddSource) open({ name: 'source' });
      else if (act) start(act);
      else if (['s', 'v', 'e', 'r', 'a', 'd', 'u'].includes(key)) focus(key);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [acts, claim.nextId, claim.previousId, dialog, main, mayAddSource, open, router, start]);
  return null;
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
