/** Asks for the keyboard map from anywhere on the page. */
export function openKeyboardMap(): void {
  window.dispatchEvent(new Event(ASKED));
}

/** Calls back when somebody asks; returns how to stop listening. */
export function onKeyboardMapAsked(open: () => void): () => void {
  window.addEventListener(ASKED, open);
  return () => window.removeEventListener(ASKED, open);
}

const ASKED = 'countersign:keyboard-map';
