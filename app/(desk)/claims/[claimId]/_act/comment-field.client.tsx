'use client';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LONGEST_COMMENT } from '#lib/discussion/vocabulary';
import { useSay } from '#ui/texts.client';
import { useDesk } from './desk.client';
import { NameArea } from './name-area.client';
import { encodeNames, type Nameable } from './name-mention';
import { useWorkingCopy } from './working-copy.client';

/** Where a comment is written; kept like everything that is typed. */
export function CommentField({ people }: { people: Nameable[] }) {
  const { run } = useDesk();
  const say = useSay();
  const { body, keep } = useWorkingCopy();
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const text = typeof body.comment === 'string' ? body.comment : '';
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  const isOff = text.trim() === '' || isBusy;

  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (isOff) return;
    setBusy(true);
    const refused = await run({ act: 'comment', path: 'comments', body: { text: encodeNames(text, people) } });
    setBusy(false);
    setFailure(refused?.sentence ?? null);
    // What was typed while it was on its way is another comment.
    const now = latest.current;
    if (!refused) keep('comment', (now.startsWith(text) ? now.slice(text.length) : now) || undefined);
  }

  return (
    <form method="post" className="mt-3" onSubmit={(event) => void send(event)}>
      <NameArea
        label={say('comment.label')}
        placeholder={say('comment.placeholder')}
        people={people}
        max={LONGEST_COMMENT}
        value={text}
        set={(value) => keep('comment', value === '' ? undefined : value)}
        send={() => void send()}
      />
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="submit" className={`btn h-9 px-4 ${isOff ? '' : 'btn-p'}`} aria-disabled={isOff}>
          {say('verb.comment')}
        </button>
        <span className="text-xs text-ink3">{say('comment.internal')}</span>
      </p>
      {failure ? (
        <p role="alert" className="mt-1 text-(--st-sent-back)">
          {failure}
        </p>
      ) : null}
    </form>
  );
}
