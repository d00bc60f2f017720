'use client';
import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { BACKDROP, DANGER, POPUP } from '#app/_ui/looks';
import { useSay } from '#ui/texts.client';

interface FrameProps {
  title: string;
  text?: ReactNode;
  isWide?: boolean;
  /** What has the focus first; else the first field. `here` is the dialog itself: what is to be read opens at its beginning. */
  first?: RefObject<HTMLElement | null> | 'here';
  close: () => void;
  children: ReactNode;
}

/** A dialog over the screen: closed by its own button, by Escape, by a press outside. */
export function Frame({ title, text, isWide = false, first, close, children }: FrameProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup
          className={`${POPUP} ${isWide ? 'w-[680px]' : 'w-[500px]'}`}
          ref={popup}
          initialFocus={first === 'here' ? popup : first}
        >
          <Dialog.Title className="text-[17px] font-semibold tracking-[-.01em]">{title}</Dialog.Title>
          {text ? <Dialog.Description className="mt-1 text-ink2">{text}</Dialog.Description> : null}
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface FormProps extends Omit<FrameProps, 'first'> {
  /** The verb on the button. */
  verb: string;
  isDanger?: boolean;
  isOff?: boolean;
  /** Throws away what was typed and kept, when there is anything. */
  discard?: () => void;
  /** Does it. Null when it is done, else why it is not. */
  send: (form: FormData) => Promise<Refused | null>;
}

/** A dialog that asks for something and does one act. What was typed stays when the act is refused. */
export function FormDialog({ verb, isDanger = false, isOff = false, discard, send, children, ...frame }: FormProps) {
  const say = useSay();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const shut = isOff || isBusy;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (shut) return;
    setBusy(true);
    setRefused(await send(new FormData(event.currentTarget)));
    setBusy(false);
  }

  return (
    <Frame {...frame}>
      <form method="post" className="mt-4 space-y-4" onSubmit={(event) => void submit(event)}>
        {children}
        {refused ? <Refusal refused={refused} /> : null}
        <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-raised px-5 py-3">
          {discard ? (
            <button
              type="button"
              className="me-auto min-h-6 text-xs font-medium text-ink2 underline-offset-2 hover:underline"
              onClick={discard}
            >
              {say('discard')}
            </button>
          ) : null}
          <button type="button" className="btn h-9 px-3.5" onClick={frame.close}>
            {say('cancel')}
          </button>
          <button type="submit" className={`btn h-9 px-4 ${shut ? '' : isDanger ? DANGER : 'btn-p'}`} aria-disabled={shut}>
            {verb}
          </button>
        </div>
      </form>
    </Frame>
  );
}

/** Why it is not done, where whoever clicked sees it: above the buttons, which stay at the lower edge. */
function Refusal({ refused }: { refused: Refused }) {
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not give back.
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  return (
    <p ref={here} role="alert" className="scroll-mb-20 font-medium text-(--st-sent-back)">
      {refused.sentence}
    </p>
  );
}
