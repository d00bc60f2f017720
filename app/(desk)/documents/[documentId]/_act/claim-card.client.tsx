'use client';
import Link from 'next/link';
import { BookMarked, Clock } from 'lucide-react';
import { Avatar, ConditionChip, SLOT_INK, StageLabel, VerdictBall } from '#ui/marks';
import { useSay } from '#ui/texts.client';
import type { MarkedClaim } from './browser-document';
import { CloseCard } from './close-card.client';
import { useDocumentDesk } from './document-desk.client';
import { fits } from './filter-items';
import { FlagList } from './flag-list.client';
import { KeptWords } from './kept-words.client';
import { RING } from './looks';

/** An accepted claim beside its words: where it is, who has it, what was found. Signed and set aside ones stay quiet. */
export function ClaimCard({ claim, isActive }: { claim: MarkedClaim; isActive: boolean }) {
  const { document, activate, filter, pending } = useDocumentDesk();
  const isDim = filter !== null && !fits(claim, filter, pending);
  const isQuiet = isDim || ['signed-off', 'published', 'closed'].includes(claim.mark);
  return (
    <div className={`rounded-[10px] border text-start ${lookOf(claim, isActive, isQuiet)}`} onClick={() => activate(claim.id)}>
      <div className="flex items-start gap-2.5">
        <div className="min-w-0 flex-1">
          <h2 className={`font-medium ${isQuiet && !isActive ? 'text-ink2' : ''} ${isActive ? 'text-base' : ''}`}>
            <span className="num me-1.5 text-ink3">{claim.number}</span>
            <bdi lang={document.language}>{claim.claimLine}</bdi>
          </h2>
          <Facts claim={claim} />
        </div>
        {claim.assignee && !isQuiet ? <Avatar name={claim.assignee} /> : null}
        {isActive ? <CloseCard id={claim.id} /> : null}
      </div>
      {isActive ? <Opened claim={claim} /> : null}
    </div>
  );
}

function lookOf(claim: MarkedClaim, isActive: boolean, isQuiet: boolean): string {
  if (isActive)
    return `p-3.5 border-transparent bg-raised shadow-(--shadow) ring-2 max-xl:shadow-none max-xl:ring-0 ${RING[claim.mark]}`;
  const tone = isQuiet
    ? 'border-transparent hover:border-line hover:bg-surface'
    : 'border-line bg-surface shadow-(--shadow-sm) hover:border-line2';
  return `px-3 py-2 ${tone}`;
}

/** Where it is, what was found, how many sources it has. */
function Facts({ claim }: { claim: MarkedClaim }) {
  const say = useSay();
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-xs text-ink3">
      <StageLabel stage={claim.stage}>{say(`stage.${claim.stage}`)}</StageLabel>
      {claim.mark === 'sent-back' || claim.mark === 'stale' || claim.mark === 'displaced' ? (
        <ConditionChip condition={claim.mark}>{say(`condition.${claim.mark}`)}</ConditionChip>
      ) : null}
      {claim.appliedIn === null ? null : (
        <ConditionChip condition="applied">{say('card.applied', { version: claim.appliedIn })}</ConditionChip>
      )}
      {claim.finding ? (
        <span className={`inline-flex items-center gap-1 font-semibold ${SLOT_INK[claim.finding.slot]}`}>
          <VerdictBall mark={claim.finding.mark} slot={claim.finding.slot} size={13} />
          {claim.finding.label}
        </span>
      ) : null}
      {claim.sources > 0 ? (
        <span className="num inline-flex items-center gap-1">
          <BookMarked size={12} aria-hidden />
          <span className="sr-only">{say('card.sources', { count: claim.sources })}</span>
          <span aria-hidden>{claim.sources}</span>
        </span>
      ) : null}
    </p>
  );
}

function Opened({ claim }: { claim: MarkedClaim }) {
  const say = useSay();
  return (
    <div className="mt-2">
      <p className="text-ink2">{claim.assignee ? say('card.with', { name: claim.assignee }) : say('card.nobody')}</p>
      <KeptWords candidateId={claim.candidateId} />
      <FlagList flags={claim.flags} />
      <div className="mt-2.5 flex flex-wrap items-center gap-2">
        <Link
          href={`/claims/${claim.id}`}
          prefetch={false}
          data-key="o"
          aria-label={say('card.openClaim', { number: claim.number })}
          className="btn btn-ink h-8"
        >
          {say('card.open')}
          <kbd className="kbd kbd-in">o</kbd>
        </Link>
        {claim.due ? (
          <span
            className={`ms-auto inline-flex items-center gap-1 text-xs ${claim.isLate ? 'text-(--st-sent-back)' : 'text-ink3'}`}
          >
            <Clock size={12} aria-hidden />
            {say(claim.isLate ? 'card.late' : 'card.due', { time: claim.due })}
          </span>
        ) : null}
      </div>
    </div>
  );
}
