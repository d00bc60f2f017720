'use client';
import { CalendarDays, Hash, type LucideIcon, MessageSquareQuote, UserRound } from 'lucide-react';
import { type Say, useSay } from '#ui/texts.client';
import { dateInWords } from '../_text/date-words';
import { numberInWords } from '../_text/number-words';
import type { Proposal, Reading } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { type Draft, isReading } from './draft';

/** A reading on the card, and the field of the form that corrects it. */
interface Shown extends Reading {
  field: string;
  /** Through whom it came here. */
  through?: string;
}

/** What was understood of a passage, each with the words or the rule it rests on; a press on one corrects it in place. */
export function ProposalReadings({ proposal, draft }: { proposal: Proposal; draft: Draft }) {
  const say = useSay();
  const { coreferences } = proposal;
  const dates = draft.dates.map(({ start, edtf }, i) => {
    const read = proposal.dates.find((each) => each.start === start && each.edtf === edtf);
    return { ...(read ?? { value: dateInWords(edtf, say), basis: say('card.yours') }), field: `dates-${i}` };
  });
  const quantities = draft.quantities.map((number, i) => {
    const read = proposal.quantities.find((each) => isReading(number, each));
    const own = { value: numberInWords({ ...number, number: number.value }), basis: say('card.yours') };
    return { ...(read ?? own), field: `quantities-${i}` };
  });
  const toldBy = coreferences.filter(({ text }) => proposal.asked.every(({ word }) => word !== text));
  const props = { id: proposal.id };
  return (
    <>
      <dl className="mt-3 grid gap-x-4 gap-y-2.5 min-[360px]:grid-cols-2">
        <Fact {...props} icon={UserRound} term={say('card.saidBy')} readings={[saidBy(proposal, draft, say)]} />
        {dates.length > 0 ? <Fact {...props} icon={CalendarDays} term={say('card.when')} readings={dates} /> : null}
        {quantities.length > 0 ? <Fact {...props} icon={Hash} term={say('card.number')} readings={quantities} /> : null}
        <Fact {...props} icon={MessageSquareQuote} term={say('card.asked')} readings={[askedOf(draft, say)]} />
      </dl>
      {toldBy.length > 0 ? (
        <p className="mt-2 text-xs text-ink3" dir="auto">
          {toldBy
            .map(({ text, refersTo, isGuess }) =>
              say(isGuess ? 'card.refersGuess' : 'card.refers', { text: `“${text}”`, who: refersTo }),
            )
            .join(', ')}
        </p>
      ) : null}
    </>
  );
}

function saidBy(proposal: Proposal, draft: Draft, say: Say): Shown {
  return { ...speakerOf(proposal, draft, say), through: proposal.through };
}

function speakerOf({ claimant, saidBasis, asked }: Proposal, draft: Draft, say: Say): Shown {
  const field = 'claimant';
  const isOpen = asked.some(({ key, isSpeaker }) => isSpeaker && draft.answers[key] === undefined);
  if (draft.claimant === '') return { field, value: say('card.ownVoice'), basis: say('card.ownVoiceBasis') };
  if (draft.claimant !== (claimant ?? '')) return { field, value: draft.claimant, basis: say('card.yours') };
  return { field, value: isOpen ? say('card.who', { word: draft.claimant }) : draft.claimant, basis: saidBasis, isOpen };
}

function askedOf({ questions, kind }: Draft, say: Say): Shown {
  return {
    field: 'kind',
    value: questions.map((question) => say(`question.${question}`)).join(' '),
    basis: say(`claimKind.${kind}`),
  };
}

function Fact({ id, icon: Icon, term, readings }: { id: string; icon: LucideIcon; term: string; readings: Shown[] }) {
  const { document, setEditing } = useDocumentDesk();
  const say = useSay();
  const isOff = document.refusal !== null;
  return (
    <div className="min-w-0">
      <dt className="flex items-center gap-1.5 text-xs text-ink3">
        <Icon size={13} aria-hidden />
        {term}
      </dt>
      {readings.map(({ field, value, basis, isOpen, through }) => (
        <dd key={field} className="mt-0.5">
          <button
            type="button"
            aria-label={say('card.correct', { what: term, value })}
            aria-disabled={isOff}
            aria-describedby={isOff ? 'why-not' : undefined}
            className={`num text-start font-medium underline decoration-ink3 decoration-dashed underline-offset-[5px] hover:decoration-solid aria-disabled:no-underline ${isOpen ? 'text-(--st-sent-back)' : ''}`}
            onClick={(event) => {
              event.stopPropagation();
              if (!isOff) setEditing({ id, field });
            }}
          >
            <bdi>{value}</bdi>
          </button>
          {basis ? (
            <span className="mt-1 block text-xs text-ink3" dir="auto">
              {basis}
            </span>
          ) : null}
          {through ? (
            <span className="block text-xs text-ink2" dir="auto">
              {through}
            </span>
          ) : null}
        </dd>
      ))}
    </div>
  );
}
