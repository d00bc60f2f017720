'use client';
import Link from 'next/link';
import { Inbox } from 'lucide-react';
import { useSay } from '#ui/texts.client';

/** What came in and becomes the document that is filed here. */
export interface CameFrom {
  /** Null when somebody has decided it meanwhile. */
  itemId: string | null;
  seq: number;
  words: string;
  address: string | null;
  /** Who sent it and how often it was asked, or who was faster. */
  sentence: string;
  documentId: string | null;
}

/** The item above the text that is looked for at its address. */
export function CameFromNote({ from: { itemId, words, address, sentence, documentId } }: { from: CameFrom }) {
  const say = useSay();
  return (
    <div className={`mb-3 flex gap-2.5 rounded-lg border border-line px-3.5 py-2.5 ${itemId ? 'bg-surface' : 'bg-(--mark)'}`}>
      <Inbox size={15} aria-hidden className="mt-0.5 shrink-0 text-ink3" />
      <div className="min-w-0">
        <p className="serif truncate text-[15px]" dir="auto">
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer" className="underline underline-offset-2">
              {words}
            </a>
          ) : (
            words
          )}
        </p>
        <p className="text-xs text-ink2">
          {sentence}{' '}
          {documentId ? (
            <Link href={`/documents/${documentId}`} prefetch={false} className="font-medium underline underline-offset-2">
              {say('intake.openFiled')}
            </Link>
          ) : null}
        </p>
        {itemId ? <p className="text-xs text-ink2">{say(address ? 'intake.readWhatStands' : 'intake.pasteWhatStands')}</p> : null}
      </div>
    </div>
  );
}
