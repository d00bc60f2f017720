/** Every place in the text where a claim can be marked by a button, in order. */
function markButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-mark-here]')];
}

/** Goes to the next paragraph, or the one before: its button has the focus then, and `c` marks a sentence of it. */
export function stepParagraph(by: 1 | -1): void {
  const buttons = markButtons();
  const here = buttons.findIndex((button) => button.closest('[data-block]')?.contains(document.activeElement));
  const next = here === -1 ? (by === 1 ? 0 : buttons.length - 1) : Math.min(buttons.length - 1, Math.max(0, here + by));
  const button = buttons[next];
  button?.focus({ preventScroll: true });
  button?.closest('[data-block]')?.scrollIntoView({ block: 'center' });
}
