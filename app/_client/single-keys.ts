const OFF = 'countersign:single-keys-off';

/** Whether single keys act in this browser (WCAG 2.1.4: they can be turned off under "?"). */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

export function switchKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
  } catch {
    // A browser that keeps nothing keeps the keys on.
  }
}
