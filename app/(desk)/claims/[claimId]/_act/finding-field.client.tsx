'use client';
import { LockKeyhole } from 'lucide-react';
import { useId } from 'react';
import { lockOn } from '#lib/workflow/lock-on';
import type { Level } from '#lib/verdicts/scales';
import type { Question } from '#lib/workflow/vocabulary';
import { useDesk } from './desk.client';
import { RatingChoice } from './rating-choice.client';
import { useSay } from '#ui/texts.client';
import type { FindingDraft } from './verdict-draft';
import { FIELD, RADIO } from '#app/_ui/looks';

interface Props {
  question: Question;
  finding: FindingDraft;
  change: (finding: FindingDraft) => void;
}

/** One question: a rating of the desk's scale with its reason, or left open with a reason. Both are kept while one wavers. */
export function FindingField({ question, finding, change }: Props) {
  const { claim } = useDesk();
  const say = useSay();
  const levels = claim.levels[question];
  const lockOf = (rating: string) => (question === 'attribution' ? lockOn(rating, claim.translation) : null);
  const lock = levels.map(({ key }) => lockOf(key)).find((code) => code !== null);
  const chosen = levels.find(({ key }) => key === finding.rating);
  return (
    <fieldset id={`rate-${question}`} className="scroll-mt-20 rounded-lg border border-line">
      <legend className="sr-only">{say(`question.${question}`)}</legend>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-(--row) px-3 py-2">
        <span className="font-semibold" aria-hidden>
          {say(`question.${question}`)}
        </span>
        <span className="ms-auto flex gap-4">
          <Mode question={question} mode="rated" finding={finding} change={change} />
          <Mode question={question} mode="open" finding={finding} change={change} />
        </span>
      </div>
      {finding.mode === 'open' ? (
        <Words label={say('editor.because')} value={finding.because} set={(because) => change({ ...finding, because })} />
      ) : null}
      {finding.mode === 'rated' ? (
        <>
          {lock ? (
            <p id={`lock-${question}`} className="flex items-start gap-2 px-3 pt-2 text-xs text-ink2">
              <LockKeyhole size={13} className="mt-0.5 shrink-0 text-ink3" aria-hidden />
              {say(`editor.${lock}`)}
            </p>
          ) : null}
          <Scale
            levels={levels}
            isShut={({ key }) => lockOf(key) !== null}
            question={question}
            chosen={chosen ?? null}
            choose={(rating) => change({ ...finding, rating })}
          />
          <Words label={say('editor.reason')} value={finding.reason} set={(reason) => change({ ...finding, reason })} />
        </>
      ) : null}
    </fieldset>
  );
}

function Mode({ question, mode, finding, change }: Props & { mode: 'rated' | 'open' }) {
  const say = useSay();
  return (
    <label className="flex min-h-6 items-center gap-1.5">
      <input
        type="radio"
        className={RADIO}
        name={`mode-${question}`}
        checked={finding.mode === mode}
        onChange={() => change({ ...finding, mode })}
        data-key={mode === 'rated' && question === 'veracity' ? 'v' : undefined}
      />
      {say(`editor.mode.${mode}`)}
    </label>
  );
}

interface ScaleProps {
  levels: Level[];
  isShut: (level: Level) => boolean;
  question: Question;
  chosen: Level | null;
  choose: (key: string) => void;
}

/** The levels in the order of the scale, those off the scale after a line. "Not checkable" stays in sight and cannot be chosen. */
function Scale({ levels, isShut, question, chosen, choose }: ScaleProps) {
  const say = useSay();
  const choice = (level: Level) => {
    return (
      <RatingChoice
        key={level.key}
        level={level}
        name={`rating-${question}`}
        isChosen={chosen?.key === level.key}
        isOff={isShut(level) || !level.isOffered}
        note={level.isOffered ? null : say('editor.notCheckable')}
        describedBy={isShut(level) ? `lock-${question}` : undefined}
        choose={() => choose(level.key)}
      />
    );
  };
  return (
    <div
      role="radiogroup"
      aria-label={say('editor.ratingFor', { question: say(`question.${question}`) })}
      className="px-1.5 py-1.5"
    >
      {levels.filter(({ offScale }) => !offScale).map(choice)}
      <div className="mx-1.5 my-1 border-t border-line" aria-hidden />
      {levels.filter(({ offScale }) => offScale).map(choice)}
    </div>
  );
}

function Words({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const id = useId();
  return (
    <div className="px-3 pt-2 pb-3">
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-ink2">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={1000}
        value={value}
        className={FIELD}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
}
