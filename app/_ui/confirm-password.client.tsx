'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { QUESTION } from '#app/_client/ask-password';
import { callApi } from '#app/_client/call-api.client';
import words from '../../messages/en/confirm.json';
import { FIELD } from './looks';

type Answer = (isConfirmed: boolean) => void;

/** Asks for the password again where an act needs a fresh one; the act then goes on by itself. */
export function ConfirmPassword() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const ask = (event: Event) => {
      event.preventDefault();
      const { detail } = event as CustomEvent<Answer>;
      setAnswer(() => detail);
    };
    window.addEventListener(QUESTION, ask);
    return () => window.removeEventListener(QUESTION, ask);
  }, []);
  if (!answer) return null;
  const close = (isConfirmed: boolean) => {
    setAnswer(null);
    answer(isConfirmed);
  };
  // A dialog of the browser itself: it may stand over another dialog, which must not take it for a press outside.
  return createPortal(<PasswordDialog close={close} />, document.body);
}

function PasswordDialog({ close }: { close: Answer }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [sentence, setSentence] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const password = new FormData(event.currentTarget).get('password');
    setBusy(true);
    const answer = await callApi({ deskId: '', path: '/api/v1/session/confirm', body: { password } });
    setBusy(false);
    if (answer.ok) close(true);
    else setSentence(answer.sentence || words.offline);
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className="m-auto w-[420px] max-w-[calc(100vw-24px)] rounded-xl border border-line bg-raised p-5 text-ink shadow-(--shadow) backdrop:bg-black/35"
      onCancel={(event) => {
        event.preventDefault();
        close(false);
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={`${id}-title`} className="text-[17px] font-semibold tracking-[-.01em]">
        {words.title}
      </h2>
      <p id={`${id}-text`} className="mt-1 text-ink2">
        {words.text}
      </p>
      <form method="post" className="mt-4" onSubmit={(event) => void confirm(event)}>
        <label htmlFor={id} className="mb-1 block text-xs font-medium text-ink2">
          {words.password}
        </label>
        <input id={id} name="password" type="password" required autoComplete="current-password" className={FIELD} />
        <p role="alert" className="mt-2 text-(--st-sent-back) empty:hidden">
          {sentence}
        </p>
        <div className="mt-4 flex justify-end gap-2">
          <button type="button" className="btn h-9 px-3.5" onClick={() => close(false)}>
            {words.cancel}
          </button>
          <button type="submit" className="btn btn-p h-9 px-4" aria-disabled={isBusy}>
            {words.verb}
          </button>
        </div>
      </form>
    </dialog>
  );
}
