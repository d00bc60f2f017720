'use client';
import { CircleDashed, MinusCircle, Undo2 } from 'lucide-react';
import { type Say, useSay } from '#ui/texts.client';
import type { Proposal } from './browser-document';
import { CloseCard } from './close-card.client';
import { useDocumentDesk } from './document-desk.client';
import { isRestorable, type Pending } from './filter-items';
import { KeptWords } from './kept-words.client';
import { useDecisions } from './use-decisions.client';

/** A decided proposal in one line; open, it also says who decided and why. */
export function DecidedRow({ proposal, isActive }: { proposal: Proposal; isActive: boolean }) {
  const { document, pending, activate } = useDocumentDesk();
  const say = useSay();
  const { id, claimLine } = proposal;
  const mark = pending.get(id);
  const isAccepting = mark === 'accept';
  const Icon = isAccepting ? CircleDashed : MinusCircle;
  return (
    <div className={`rounded-[10px] ${isActive ? 'bg-sunk' : ''}`}>
      <div className="flex h-7 items-center gap-2 px-3" onClick={() => activate(id)}>
        <Icon size={15} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />
        <h2
          className={`min-w-0 flex-1 truncate ${isAccepting ? 'font-medium text-ink2' : 'text-ink3'}`}
          dir="auto"
          lang={document.language}
        >
          {claimLine}
        </h2>
        <span className="shrink-0 text-xs text-ink3">{outcomeOf(proposal, mark, say)}</span>
        {isRestorable(proposal, pending) ? <Restore proposal={proposal} /> : null}
        {isActive ? <CloseCard id={id} /> : null}
      </div>
      {isActive ? <Decision proposal={proposal} /> : null}
    </div>
  );
}

function Restore({ proposal: { id, claimLine } }: { proposal: Proposal }) {
  const { document } = useDocumentDesk();
  const { restore } = useDecisions();
  const say = useSay();
  if (document.refusal !== null) return null;
  return (
    <button
      type="button"
      className="inline-flex h-6 shrink-0 items-center gap-1 rounded-md px-1.5 text-xs font-medium text-ink2 hover:bg-sunk"
      aria-label={say('card.restoreOf', { line: claimLine })}
      onClick={(event) => {
        event.stopPropagation();
        void restore(id);
      }}
    >
      <Undo2 size={13} aria-hidden />
      {say('card.restore')}
    </button>
  );
}

function Decision({ proposal: { id, state, claimLine, decided } }: { proposal: Proposal }) {
  const { document } = useDocumentDesk();
  const say = useSay();
  return (
    <div className="px-3 ps-[35px] pb-2 text-xs text-ink2">
      <p dir="auto" lang={document.language}>
        {claimLine}
      </p>
      {decided && state === 'dismissed' ? (
        <p className="text-ink3">{say('card.dismissedBy', { name: decided.by, time: decided.at })}</p>
      ) : null}
      {decided?.note ? <p dir="auto">{say('card.words', { text: decided.note })}</p> : null}
      <KeptWords candidateId={id} />
    </div>
  );
}

function outcomeOf({ state, decided }: Proposal, mark: Pending | undefined, say: Say): string {
  if (mark === 'accept') return say('card.accepting');
  if (mark === 'dismiss') return say('card.dismissing');
  if (state === 'split') return say('card.splitBy');
  if (state === 'merged')
    return decided?.claimNumber ? say('card.mergedInto', { number: decided.claimNumber }) : say('card.merged');
  return decided?.reason ? say(`dismissReason.${decided.reason}`) : say('strip.dismissed');
}
