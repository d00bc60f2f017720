'use client';
import { useRouter } from 'next/navigation';
import { isFree, keyOf } from '#app/_client/free-keys';
import { useKeydown } from '#app/_client/use-keydown.client';
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
  const go = (id: string | null) => () => id && router.push(`/claims/${id}`);
  const act = (key: string) => () => (acts[key] ? start(acts[key]) : find(key)?.focus());
  const commands: Record<string, () => void> = {
    j: go(nextId),
    k: go(previousId),
    s: () => (mayAddSource ? open({ name: 'source' }) : find('s')?.focus()),
    y: press('y'),
    x: press('x'),
    c: writeComment,
    u: () => document.getElementById('changes')?.scrollIntoView(),
    ...Object.fromEntries(['a', 'd', 'r', 'v', 'e'].map((key) => [key, act(key)])),
  };
  useKeydown((event) => {
    if (dialog) return;
    const isMain = (event.metaKey || event.ctrlKey) && event.key === 'Enter';
    const command = isMain ? () => find('mod+enter')?.click() : isFree(event) ? commands[keyOf(event)] : undefined;
    if (!command) return;
    event.preventDefault();
    command();
  });
  return null;
}

/** How long the field of the discussion is waited for. */
const FRAMES = 180;

/** Opens the discussion and goes to its field, where there is one. */
function writeComment(): void {
  const tab = document.getElementById('tab-discussion');
  tab?.click();
  tab?.focus();
  goToField(FRAMES);
}

/** The field comes a moment after the page; it is waited for as long as nobody has gone elsewhere. */
function goToField(frames: number): void {
  if (document.activeElement?.id !== 'tab-discussion') return;
  const field = find('c');
  // Behind a tab that is not drawn open yet it would not take the focus.
  if (field?.checkVisibility()) field.focus();
  else if (frames > 0) requestAnimationFrame(() => goToField(frames - 1));
}

/** Presses the button that has the key; one that cannot be pressed gets the focus. */
function press(key: string): () => void {
  return () => {
    const button = find(key);
    if (button?.getAttribute('aria-disabled') === 'true') button.focus();
    else button?.click();
  };
}

function find(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key="${key}"]`);
}
