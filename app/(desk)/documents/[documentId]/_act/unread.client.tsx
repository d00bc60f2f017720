'use client';
import { Highlighter } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { stepParagraph } from './paragraphs';
import { ReadButton } from './read-button.client';

/** Why nothing is proposed here: not read yet, stopped, failed, or nothing found; and both ways on. */
export function Unread() {
  const { document: it, reading, announce } = useDocumentDesk();
  const say = useSay();
  const state = reading.now?.state;
  const isEnded = state === 'stopped' || state === 'failed';
  if (reading.isBusy || !(isEnded || it.unread)) return null;
  const { title, text } = isEnded ? endedBy() : it.unread!;
  const isOff = it.refusal !== null;

  function endedBy(): { title: string; text: string } {
    if (reading.now?.state !== 'failed') return { title: say('reading.stopped'), text: say('reading.stoppedText') };
    return {
      title: say('reading.failed'),
      text: `${reading.now.sentence || say('reading.broken')} ${say('reading.failedText')}`,
    };
  }

  return (
    <div
      role={isEnded ? 'alert' : undefined}
      className="mt-6 max-w-[620px] rounded-lg border border-line bg-surface p-4 md:ms-14"
    >
      <p className="font-semibold">{title}</p>
      <p className="mt-0.5 mb-3 text-ink2">{text}</p>
      <div className="flex flex-wrap gap-2">
        <ReadButton isAgain={isEnded || it.isRead} />
        <button
          type="button"
          className="btn h-8"
          aria-disabled={isOff}
          aria-describedby={isOff ? 'why-nothing' : undefined}
          onClick={() => {
            if (isOff) return;
            stepParagraph(1);
            announce(say('reading.how'));
          }}
        >
          <Highlighter size={14} aria-hidden />
          {say('reading.myself')}
        </button>
      </div>
    </div>
  );
}
