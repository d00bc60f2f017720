'use client';
import { Languages, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import type { Flag } from './browser-document';
import { useDocumentDesk } from './document-desk.client';

/** What to look at twice, and whether it holds: a flag on words is kept or dropped by one click or key, and the same takes it back. */
export function FlagList({ flags }: { flags: readonly Flag[] }) {
  const { document } = useDocumentDesk();
  const first = flags.findIndex(({ place, answered }) => place !== null && answered === null);
  if (flags.length === 0) return null;
  return (
    <ul className="mt-3 space-y-1.5 rounded-lg bg-(--del)/70 p-2.5 text-xs leading-[1.5]">
      {flags.map((flag, i) => {
        const { words, sentence, isTranslation, place, answered } = flag;
        const Icon = isTranslation ? Languages : TriangleAlert;
        const isDropped = answered?.answer === 'dropped';
        return (
          <li key={place ? `${place.code}-${place.start}` : sentence} className="flex gap-2">
            <Icon size={14} aria-hidden className={`mt-0.5 shrink-0 ${isDropped ? 'text-ink3' : 'text-(--st-sent-back)'}`} />
            <div className={`min-w-0 ${isDropped ? 'text-ink2' : ''}`}>
              {words ? (
                <b className={`serif me-1 text-[14px] font-semibold ${isDropped ? 'line-through' : ''}`} dir="auto">
                  “{words}”
                </b>
              ) : null}
              {sentence}
              {place && document.refusal === null ? <Answers flag={flag} hasKeys={i === first} /> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const ANSWERS = [
  { answer: 'kept', name: 'keepFlag', key: '7', by: 'keptBy' },
  { answer: 'dropped', name: 'dropFlag', key: '8', by: 'droppedBy' },
] as const;

/** Two buttons that stay where they are, so that the focus does too; one that is pressed takes the answer back. */
function Answers({ flag: { place, words, answered }, hasKeys }: { flag: Flag; hasKeys: boolean }) {
  const { send, tell, announce } = useDocumentDesk();
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const press = async (answer: 'kept' | 'dropped') => {
    if (isBusy || !place) return;
    setBusy(true);
    const next = answered?.answer === answer ? 'open' : answer;
    const { candidateId, code, start } = place;
    const sent = await send({ path: `/api/v1/candidates/${candidateId}/flag`, body: { code, start, answer: next } });
    setBusy(false);
    tell(sent.ok ? null : sent);
    if (sent.ok) announce(say(DONE[next]));
  };
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-x-3">
      {ANSWERS.map(({ answer, name, key, by }) => (
        <button
          key={answer}
          type="button"
          data-key={hasKeys ? key : undefined}
          aria-pressed={answered?.answer === answer}
          aria-label={say(`card.${name}Of`, { words: words ?? '' })}
          className="inline-flex min-h-6 items-center gap-1.5 font-semibold underline underline-offset-[3px] hover:decoration-2 aria-pressed:no-underline"
          onClick={(event) => {
            event.stopPropagation();
            void press(answer);
          }}
        >
          {answered?.answer === answer ? say(`card.${by}`, { name: answered.by }) : say(`card.${name}`)}
          {hasKeys ? <kbd className="kbd">{key}</kbd> : null}
        </button>
      ))}
    </span>
  );
}

const DONE = { kept: 'done.flagKept', dropped: 'done.flagDropped', open: 'done.flagOpen' };
