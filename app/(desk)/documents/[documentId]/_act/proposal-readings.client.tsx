'use client';
import { CalendarDays, Hash, type LucideIcon, MessageSquareQuote, UserRound } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import type { Proposal, Reading } from './browser-document';

/** What was understood of a passage, each reading with the words or the rule it rests on. */
export function ProposalReadings({ proposal }: { proposal: Proposal }) {
  const say = useSay();
  const { claimant, saidBasis, dates, quantities, questions, kind, coreferences } = proposal;
  const said = { value: claimant ?? say('card.ownVoice'), basis: claimant ? saidBasis : say('card.ownVoiceBasis') };
  const asked = { value: questions.map((question) => say(`question.${question}`)).join(' '), basis: say(`claimKind.${kind}`) };
  return (
    <>
      <dl className="mt-3 grid gap-x-4 gap-y-2.5 min-[360px]:grid-cols-2">
        <Fact icon={UserRound} term={say('card.saidBy')} readings={[said]} />
        {dates.length > 0 ? <Fact icon={CalendarDays} term={say('card.when')} readings={dates} /> : null}
        {quantities.length > 0 ? <Fact icon={Hash} term={say('card.number')} readings={quantities} /> : null}
        <Fact icon={MessageSquareQuote} term={say('card.asked')} readings={[asked]} />
      </dl>
      {coreferences.length > 0 ? (
        <p className="mt-2 text-xs text-ink3">
          {coreferences.map(({ text, refersTo }) => say('card.refers', { text: `“${text}”`, who: refersTo })).join(', ')}
        </p>
      ) : null}
    </>
  );
}

function Fact({ icon: Icon, term, readings }: { icon: LucideIcon; term: string; readings: Reading[] }) {
  return (
    <div className="min-w-0">
      <dt className="flex items-center gap-1.5 text-xs text-ink3">
        <Icon size={13} aria-hidden />
        {term}
      </dt>
      {readings.map(({ value, basis, isOpen }, i) => (
        <dd key={i} className="mt-0.5">
          <bdi className={`num font-medium ${isOpen ? 'text-(--st-sent-back)' : ''}`}>{value}</bdi>
          {basis ? (
            <span className="block text-xs text-ink3" dir="auto">
              {basis}
            </span>
          ) : null}
        </dd>
      ))}
    </div>
  );
}
