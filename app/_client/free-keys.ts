import { areKeysOn } from '#app/_client/single-keys';

/** Single keys do something only where nobody is typing, outside dialogs, never together with another key, and never when turned off. */
export function isFree(event: KeyboardEvent): boolean {
  return !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event) && areKeysOn();
}

/** The letter on the key; on a Cyrillic layout the letter that stands there on a Latin one. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/.test(event.key)) return event.key;
  const bracket = BRACKETS[event.code];
  if (bracket && !/^[a-z]$/i.test(event.key)) return bracket;
  const code = /^Key([A-Z])$/.exec(event.code)?.[1];
  return code && !/^[a-z]$/i.test(event.key) ? code.toLowerCase() : event.key;
}

const BRACKETS: Record<string, string> = { BracketLeft: '[', BracketRight: ']' };

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (target === null || !('closest' in target)) return false;
  return (
    target.isContentEditable ||
    target.closest('textarea, select, [role=dialog], input:not([type=checkbox], [type=radio])') !== null
  );
}
