'use client';
import { Languages, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import type { Flag, FlagAt } from './browser-document';
import { useDocumentDesk } from './document-desk.client';

type Answer = 'kept' | 'dropped' | 'open';

/** What to look at twice, and whether it holds: a flag on words is kept or dropped by one click or key, and the same takes it back. */
export function FlagList({ flags }: { flags: readonly Flag[] }) {
  const { document } = useDocumentDesk();
  const { answerOf, answer } = useAnswers(flags);
  const first = flags.findIndex((flag) => flag.place !== null && answerOf(flag) === null);
  if (flags.length === 0) return null;
  return (
    <ul className="mt-3 space-y-1.5 rounded-lg bg-(--del)/70 p-2.5 text-xs leading-[1.5]">
      {flags.map((flag, i) => {
        const { words, sentence, isTranslation, place } = flag;
        const Icon = isTranslation ? Languages : TriangleAlert;
        const given = answerOf(flag);
        const look = given?.answer === 'dropped' ? DROPPED : OPEN;
        return (
          <li key={place ? keyOf(place) : sentence} className="flex gap-2">
            <Icon size={14} aria-hidden className={`mt-0.5 shrink-0 ${look.icon}`} />
            <div className={`min-w-0 ${look.text}`}>
              {words ? (
                <b className={`serif me-1 text-[14px] font-semibold ${look.words}`} dir="auto">
                  “{words}”
                </b>
              ) : null}
              {sentence}
              {place && document.refusal === null ? (
                <Answers words={words ?? ''} given={given} hasKeys={i === first} press={(to) => void answer(flag, to)} />
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const OPEN = { icon: 'text-(--st-sent-back)', text: '', words: '' };
const DROPPED = { icon: 'text-ink3', text: 'text-ink2', words: 'line-through' };

const keyOf = ({ code, start }: FlagAt) => `${code}-${start}`;

/** The answers as they are, and those that are on their way: a key pressed twice in a hurry goes to the next flag. */
function useAnswers(flags: readonly Flag[]) {
  const { document, send, tell, announce } = useDocumentDesk();
  const say = useSay();
  const [sent, setSent] = useState<{ of: readonly Flag[]; answers: ReadonlyMap<string, Answer> }>({
    of: flags,
    answers: new Map(),
  });
  // A page drawn anew knows them.
  const answers = sent.of === flags ? sent.answers : new Map<string, Answer>();
  const me = document.people.find(({ id }) => id === document.personId)?.name ?? '';

  const answerOf = ({ place, answered }: Flag): Flag['answered'] => {
    const mine = place ? answers.get(keyOf(place)) : undefined;
    if (mine === undefined) return answered;
    return mine === 'open' ? null : { answer: mine, by: me };
  };
  const answer = async (flag: Flag, pressed: 'kept' | 'dropped') => {
    if (!flag.place) return;
    const { candidateId, code, start } = flag.place;
    const to = answerOf(flag)?.answer === pressed ? 'open' : pressed;
    setSent({ of: flags, answers: new Map([...answers, [keyOf(flag.place), to]]) });
    const done = await send({ path: `/api/v1/candidates/${candidateId}/flag`, body: { code, start, answer: to } });
    tell(done.ok ? null : done);
    if (done.ok) announce(say(DONE[to]));
    else setSent({ of: flags, answers: new Map() });
  };
  return { answerOf, answer };
}

const DONE = { kept: 'done.flagKept', dropped: 'done.flagDropped', open: 'done.flagOpen' };

const ANSWERS = [
  { answer: 'kept', name: 'keepFlag', key: '7', by: 'keptBy' },
  { answer: 'dropped', name: 'dropFlag', key: '8', by: 'droppedBy' },
] as const;

interface AnswersProps {
  words: string;
  given: Flag['answered'];
  hasKeys: boolean;
  press: (answer: 'kept' | 'dropped') => void;
}

/** Two buttons that stay where they are, so that the focus does too; one that is pressed takes the answer back. */
function Answers({ words, given, hasKeys, press }: AnswersProps) {
  const say = useSay();
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-x-3">
      {ANSWERS.map(({ answer, name, key, by }) => (
        <button
          key={answer}
          type="button"
          data-key={hasKeys ? key : undefined}
          aria-pressed={given?.answer === answer}
          aria-label={say(`card.${name}Of`, { words })}
          className="inline-flex min-h-6 items-center gap-1.5 font-semibold underline underline-offset-[3px] hover:decoration-2 aria-pressed:no-underline"
          onClick={(event) => {
            event.stopPropagation();
            press(answer);
          }}
        >
          {given?.answer === answer ? say(`card.${by}`, { name: given.by }) : say(`card.${name}`)}
          {hasKeys ? <kbd className="kbd">{key}</kbd> : null}
        </button>
      ))}
    </span>
  );
}
