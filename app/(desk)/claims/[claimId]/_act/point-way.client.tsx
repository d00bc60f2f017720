'use client';
import { type FormEvent, useState } from 'react';
import { useDesk } from './desk.client';
import { useSay } from '#ui/texts.client';
import { useWorkingCopy } from './working-copy.client';
import { FIELD } from '#app/_ui/looks';

/** Where the assignee answers a point; kept like everything that is typed. */
export function AnswerPoint({ n }: { n: number }) {
  const { run } = useDesk();
  const say = useSay();
  const { body, keep } = useWorkingCopy();
  const [failure, setFailure] = useState<string | null>(null);
  const name = `answer-${n}`;
  const answer = typeof body[name] === 'string' ? body[name] : '';
  async function send(event: FormEvent) {
    event.preventDefault();
    if (answer.trim() === '') return;
    const refused = await run({ act: 'answer-point', path: `points/${n}/answer`, body: { answer } });
    if (refused) setFailure(refused.sentence);
    else keep(name, undefined);
  }
  return (
    <form method="post" className="mt-1.5 flex items-end gap-2" onSubmit={(event) => void send(event)}>
      <label className="min-w-0 flex-1">
        <span className="sr-only">{say('point.answerTo', { n })}</span>
        <textarea
          rows={1}
          dir="auto"
          maxLength={2000}
          placeholder={say('verb.answer-point')}
          value={answer}
          className={FIELD}
          onChange={(event) => keep(name, event.target.value)}
        />
      </label>
      <button type="submit" className="btn btn-sm mb-px" aria-disabled={answer.trim() === ''}>
        {say('verb.answer-point')}
      </button>
      {failure ? (
        <p role="alert" className="text-xs text-(--st-sent-back)">
          {failure}
        </p>
      ) : null}
    </form>
  );
}

/** An editor who made no part of the claim says that a point is done. */
export function SettlePoint({ n }: { n: number }) {
  const { run } = useDesk();
  const say = useSay();
  const [failure, setFailure] = useState<string | null>(null);
  const settle = () =>
    void run({ act: 'settle-point', path: `points/${n}/settle` }).then((refused) => setFailure(refused?.sentence ?? null));
  return (
    <p className="mt-0.5 text-end">
      <button type="button" className="min-h-6 rounded px-1 text-xs font-medium text-accent hover:bg-sunk" onClick={settle}>
        {say('verb.settle-point')}
        <span className="sr-only"> {say('point.point', { n })}</span>
      </button>
      {failure ? (
        <span role="alert" className="block text-xs text-(--st-sent-back)">
          {failure}
        </span>
      ) : null}
    </p>
  );
}
