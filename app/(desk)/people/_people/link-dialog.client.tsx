'use client';
import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Frame } from '#ui/dialog.client';
import { FIELD } from '#app/_ui/looks';
import { useSay } from '#ui/texts.client';

/** Shows a link once, to be copied and passed on. */
export function LinkDialog({ name, link, close }: { name: string; link: string; close: () => void }) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);

  async function copy() {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Without leave to write to the clipboard the link is selected, ready for the keyboard.
    }
  }

  return (
    <Frame title={say('linkTitle', { name })} text={say('linkText')} first={input} close={close}>
      <label htmlFor={id} className="mt-4 mb-1 block text-xs font-medium text-ink2">
        {say('link')}
      </label>
      <div className="flex gap-2">
        <input
          ref={input}
          id={id}
          readOnly
          value={link}
          className={`${FIELD} min-w-0 flex-1 font-mono text-xs`}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="btn btn-p" onClick={() => void copy()}>
          {isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          <span aria-live="polite">{say(isCopied ? 'copied' : 'copy')}</span>
        </button>
      </div>
      <div className="mt-5 flex justify-end">
        <button type="button" className="btn h-9 px-3.5" onClick={close}>
          {say('close')}
        </button>
      </div>
    </Frame>
  );
}
