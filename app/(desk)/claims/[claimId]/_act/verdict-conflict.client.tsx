'use client';
import { useEffect, useRef } from 'react';
import { useDesk } from './desk.client';
import { useSay } from '#ui/texts.client';
import { DRAFT_TEXTS, draftOf, type FindingDraft, type VerdictDraft } from './verdict-draft';
import { QUESTIONS } from '#lib/workflow/vocabulary';

interface Props {
  draft: VerdictDraft;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Somebody saved a verdict while this one was being written: both texts in sight, nothing lost, the writer chooses. */
export function VerdictConflict({ draft, keepMine, takeTheirs }: Props) {
  const { claim } = useDesk();
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // In braces: newer browsers return a promise here, which React would take for a clean-up.
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  const theirs = draftOf(claim.verdict, claim.seen.verdictRev);
  const questions = QUESTIONS.filter((question) => JSON.stringify(theirs[question]) !== JSON.stringify(draft[question]));
  const texts = DRAFT_TEXTS.filter((field) => theirs[field] !== draft[field]);
  const wordsOf = (question: 'attribution' | 'veracity', finding: FindingDraft) => {
    if (finding.mode === 'open') return `${say('finding.open')}: ${finding.because}`;
    const label = claim.levels[question].find(({ key }) => key === finding.rating)?.label;
    return label ? `${label}. ${finding.reason}` : say('finding.none');
  };
  return (
    <section ref={box} role="alert" className="scroll-mt-4 rounded-lg border border-(--st-sent-back) bg-(--del)/40 p-3">
      <h4 className="font-semibold">
        {say('conflict.title', { who: claim.verdictBy?.name ?? '', time: claim.verdictBy?.at ?? '' })}
      </h4>
      <p className="mt-0.5 text-ink2">{say('conflict.text')}</p>
      <dl className="mt-2 space-y-2">
        {questions.map((question) => (
          <Both
            key={question}
            label={say(`question.${question}`)}
            mine={wordsOf(question, draft[question])}
            theirs={wordsOf(question, theirs[question])}
          />
        ))}
        {texts.map((field) => (
          <Both key={field} label={say(`editor.${field}`)} mine={draft[field]} theirs={theirs[field]} />
        ))}
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="btn btn-sm" onClick={keepMine}>
          {say('conflict.keepMine')}
        </button>
        <button type="button" className="btn btn-sm" onClick={takeTheirs}>
          {say('conflict.takeTheirs')}
        </button>
      </div>
    </section>
  );
}

function Both({ label, mine, theirs }: { label: string; mine: string; theirs: string }) {
  const say = useSay();
  return (
    <div>
      <dt className="text-xs font-medium text-ink2">{label}</dt>
      <dd className="serif mt-0.5 text-[14px]" dir="auto">
        <span className="font-sans text-xs text-ink3">{say('conflict.theirs')} </span>
        {theirs || '–'}
      </dd>
      <dd className="serif mt-0.5 text-[14px]" dir="auto">
        <span className="font-sans text-xs text-ink3">{say('conflict.mine')} </span>
        {mine || '–'}
      </dd>
    </div>
  );
}
