'use client';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useDesk } from './desk.client';

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/** The words to the clipboard, or into an e-mail of one's own program. The desk itself sends nothing. */
export function CopyWords({ words, mailTo }: { words: string; mailTo: string | null }) {
  const { claim } = useDesk();
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const address = mailTo?.trim() ?? '';
  const subject = encodeURIComponent(say('ask.subject', { title: claim.asking.title }));
  return (
    <>
      <button
        type="button"
        className="btn btn-sm"
        onClick={() =>
          void navigator.clipboard.writeText(words).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {isCopied ? say('contact.copied') : say('contact.copy')}
      </button>
      {ADDRESS.test(address) ? (
        <a
          className="btn btn-sm"
          href={`mailto:${encodeURIComponent(address)}?subject=${subject}&body=${encodeURIComponent(words)}`}
        >
          {say('ask.mail')}
        </a>
      ) : null}
    </>
  );
}
