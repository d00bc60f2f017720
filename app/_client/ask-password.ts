/** Asks the person at this screen for their password; resolves whether it was confirmed. False where nobody can ask. */
export function askPassword(): Promise<boolean> {
  return new Promise((answer) => {
    const question = new CustomEvent<(isConfirmed: boolean) => void>(QUESTION, { detail: answer, cancelable: true });
    // Whoever can ask prevents the default.
    if (window.dispatchEvent(question)) answer(false);
  });
}

export const QUESTION = 'countersign:confirm-password';
