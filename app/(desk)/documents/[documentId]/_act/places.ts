/** The part of the screen that scrolls: text and cards. */
export const SCROLLER = 'document-scroll';

/** The first words of a mark. */
export function wordsElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-over~="${CSS.escape(id)}"]`);
}

/** Where they stand on the screen. */
export function firstRectOf(id: string): DOMRect | null {
  return wordsElement(id)?.getClientRects()[0] ?? null;
}

/** Puts the focus back on the words of a card. */
export function focusWords(id: string): void {
  wordsElement(id)?.focus({ preventScroll: true });
}

/** Brings the next place to decide into sight, the first one again after the last. */
export function nextPlace(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + 1] ?? rows[0];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
