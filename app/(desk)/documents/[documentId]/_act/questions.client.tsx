'use client';
import { CircleHelp } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import type { OpenQuestion, Proposal } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { useAnswers, useDraft } from './use-draft.client';

/** What could not be made out, as a question with those whom the text names; nothing is chosen before somebody answers. */
export function Questions({ proposal }: { proposal: Proposal }) {
  const { draft } = useDraft(proposal);
  return (
    <>
      {proposal.asked.map((question) => (
        <Question key={question.key} proposal={proposal} question={question} answer={draft.answers[question.key]} />
      ))}
    </>
  );
}

function Question({ proposal, question, answer: given }: { proposal: Proposal; question: OpenQuestion; answer?: string }) {
  const { document, setEditing } = useDocumentDesk();
  const { answer, countOf } = useAnswers();
  const say = useSay();
  const { word, isPerson, isUnnamed, guess, choices, isSpeaker } = question;
  const asks = say(isUnnamed ? 'ask.speaker' : isPerson ? 'ask.who' : 'ask.what', { word });
  const isOff = document.refusal !== null;
  const count = countOf(question.key);
  return (
    <div
      role="group"
      aria-label={asks}
      className={`mt-3 rounded-lg border p-2.5 ${given ? 'border-line' : 'border-(--st-sent-back)'}`}
    >
      <p className="flex items-start gap-2 font-semibold">
        <CircleHelp size={15} aria-hidden className={`mt-0.5 shrink-0 ${given ? 'text-ink3' : 'text-(--st-sent-back)'}`} />
        <bdi>{asks}</bdi>
      </p>
      <p className="ms-[23px] text-xs text-ink2">
        {guess ? say('ask.guess', { name: guess }) : say('ask.open')}
        {count > 1 ? ` ${say('ask.settles', { count })}` : ''}
      </p>
      <div className="ms-[23px] mt-2 flex flex-wrap gap-1.5">
        {choices.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={given === name}
            aria-disabled={isOff}
            aria-describedby={isOff ? 'why-not' : undefined}
            className="btn btn-sm max-w-full aria-pressed:border-ink"
            onClick={() => !isOff && answer(question, name)}
          >
            <bdi className="truncate">{name}</bdi>
            {name === guess ? <span className="font-normal text-ink3">{say('ask.likely')}</span> : null}
          </button>
        ))}
        <button
          type="button"
          aria-disabled={isOff}
          aria-describedby={isOff ? 'why-not' : undefined}
          className="btn btn-sm"
          onClick={() => !isOff && setEditing({ id: proposal.id, field: isSpeaker ? 'claimant' : 'claimLine' })}
        >
          {say(isPerson ? 'ask.other' : 'ask.otherThing')}
        </button>
      </div>
    </div>
  );
}
