'use client';
import { Check } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { type Say, useSay } from '#ui/texts.client';
import { AtOnce } from './at-once.client';
import type { Proposal } from './browser-document';
import { CloseCard } from './close-card.client';
import { useDocumentDesk } from './document-desk.client';
import { fits } from './filter-items';
import { FlagList } from './flag-list.client';
import { ProposalReadings } from './proposal-readings.client';
import { Questions } from './questions.client';
import { reasonsOf } from './reasons';
import { STAYS } from './looks';
import { HarmOf } from './harm-of.client';
import { useDecisions } from './use-decisions.client';
import { useDraft } from './use-draft.client';

const loadForm = () => import('../_dialogs/proposal-form.client').then((file) => ({ default: file.ProposalForm }));
const ProposalForm = lazy(loadForm);

/** A proposal that waits for a decision: its line and why it is proposed; open, all that was understood and the four keys. */
export function ProposalCard({ proposal, isActive }: { proposal: Proposal; isActive: boolean }) {
  const { document, activate, editing, filter, pending } = useDocumentDesk();
  const { draft, open } = useDraft(proposal);
  const say = useSay();
  const isDim = filter !== null && !fits(proposal, filter, pending);
  if (!isActive) {
    return (
      <div
        className={`rounded-[10px] border px-3 py-2 hover:border-line2 ${isDim ? 'border-transparent text-ink3' : 'border-line bg-surface shadow-(--shadow-sm)'}`}
        onClick={() => activate(proposal.id)}
      >
        <h2 className="line-clamp-2 font-medium" dir="auto" lang={document.language}>
          {draft.claimLine}
        </h2>
        <p className="mt-0.5 flex items-center gap-x-2.5 text-xs whitespace-nowrap text-ink3">
          <BandTag proposal={proposal} say={say} />
          <span className="min-w-0 truncate">{reasonsOf(proposal)}</span>
          {open.length > 0 ? <span className="text-(--st-sent-back)">{say(openOf(proposal))}</span> : null}
          {hasOpenFlag(proposal) ? <span className="text-(--st-sent-back)">{say('card.flag')}</span> : null}
        </p>
      </div>
    );
  }
  return (
    <div className="rounded-[10px] bg-raised p-3.5 shadow-(--shadow) ring-2 ring-(--hi-edge) max-xl:p-1 max-xl:shadow-none max-xl:ring-0">
      <div className="flex items-start gap-2.5 text-xs text-ink2">
        <BandTag proposal={proposal} say={say} />
        <span className="min-w-0 flex-1">{reasonsOf(proposal)}</span>
        <CloseCard id={proposal.id} />
      </div>
      {editing?.id === proposal.id ? (
        <Suspense fallback={<Reading proposal={proposal} />}>
          <ProposalForm proposal={proposal} editing={editing} />
        </Suspense>
      ) : (
        <Reading proposal={proposal} />
      )}
    </div>
  );
}

/** Dropped and kept ones have been looked at. */
function hasOpenFlag({ flags }: Proposal): boolean {
  return flags.some(({ answered }) => answered === null);
}

/** What the question is about, in two words. */
function openOf({ asked }: Proposal): string {
  if (asked.some(({ isSpeaker }) => isSpeaker)) return 'ask.openSpeaker';
  return asked.some(({ isPerson }) => isPerson) ? 'ask.openWho' : 'ask.openWhat';
}

function Reading({ proposal }: { proposal: Proposal }) {
  const { document, setEditing } = useDocumentDesk();
  const { draft } = useDraft(proposal);
  const say = useSay();
  // The form is there when somebody asks for it.
  useEffect(() => void loadForm(), []);
  return (
    <>
      <div className="mt-2 flex items-start gap-2">
        <h2
          className="serif min-w-0 flex-1 text-[18px] leading-[1.35] font-semibold tracking-[-.008em]"
          dir="auto"
          lang={document.language}
        >
          {draft.claimLine}
        </h2>
        <button
          type="button"
          className="btn btn-sm shrink-0"
          data-key="e"
          aria-disabled={document.refusal !== null}
          aria-describedby={document.refusal ? 'why-not' : undefined}
          onClick={() => document.refusal === null && setEditing({ id: proposal.id, field: 'claimLine' })}
        >
          {say('card.edit')}
          <kbd className="kbd">e</kbd>
        </button>
      </div>
      <Questions proposal={proposal} />
      {/* Before the readings: of a tall card the end lies under the row of choices. */}
      <FlagList flags={proposal.flags} />
      <ProposalReadings proposal={proposal} draft={draft} />
      {proposal.cutBy ? <p className="mt-2.5 text-xs text-ink2">{say('card.cut', { name: proposal.cutBy })}</p> : null}
      <Choices proposal={proposal} />
    </>
  );
}

/** What can be done with the proposal; for whoever cannot decide here, the reason alone, below the readings and not over them. */
function Choices({ proposal }: { proposal: Proposal }) {
  const { document } = useDocumentDesk();
  if (document.refusal === null) return <Decide proposal={proposal} />;
  return (
    <p id="why-not" className="mt-2.5 text-xs text-ink3">
      {document.refusal}
    </p>
  );
}

function Decide({ proposal }: { proposal: Proposal }) {
  const { document, open } = useDocumentDesk();
  const { accept, takeAsLine } = useDecisions();
  const { acceptance, isChanged, drop } = useDraft(proposal);
  const settle = (done: Promise<Refused | null>) => void done.then((refused) => refused ?? drop());
  const say = useSay();
  const { id } = proposal;
  const choices = [
    {
      key: '1',
      label: say(isChanged ? 'card.acceptChangedShort' : 'card.accept'),
      act: () => settle(accept(id, acceptance)),
      look: 'btn btn-ink',
    },
    { key: '2', label: say('card.merge'), act: () => open({ name: 'merge', id }), look: 'btn' },
    { key: '3', label: say('card.dismiss'), act: () => open({ name: 'dismiss', id }), look: 'btn' },
    { key: '4', label: say('card.split'), act: () => open({ name: 'split', id }), look: 'btn' },
  ];
  return (
    <>
      <div className={STAYS}>
        <div className={`grid gap-1.5 ${isChanged ? 'grid-cols-3' : 'grid-cols-[1.3fr_1fr_1.1fr_.95fr]'}`}>
          {choices.map(({ key, label, act, look }) => (
            <button
              key={key}
              type="button"
              data-key={key}
              className={`${look} h-8! gap-1.5! px-1! ${isChanged && key === '1' ? 'col-span-3' : ''}`}
              onClick={act}
            >
              {key === '1' ? <Check size={14} strokeWidth={2.6} aria-hidden /> : null}
              {label}
              <kbd className={`kbd ${key === '1' ? 'kbd-in' : ''}`}>{key}</kbd>
            </button>
          ))}
        </div>
        {document.isChecker ? (
          <button
            type="button"
            className="btn mt-1.5 h-8! w-full"
            data-key="t"
            onClick={() => settle(takeAsLine(id, acceptance))}
          >
            {say('card.takeAsLine')}
            <kbd className="kbd">t</kbd>
          </button>
        ) : null}
        {isChanged ? <p className="mt-1.5 text-xs text-ink2">{say('card.makes')}</p> : null}
      </div>
      {/* What is done more rarely lies below, so that a tall card shows more of itself over its row of choices. */}
      <div className="flex flex-wrap gap-1.5">
        <AtOnce proposal={proposal} />
        <HarmOf proposal={proposal} />
      </div>
    </>
  );
}

function BandTag({ proposal, say }: { proposal: Proposal; say: Say }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-xs font-medium text-ink2">
      <span className="swatch" data-band={proposal.band} aria-hidden />
      {say(`band.${proposal.band}`)}
    </span>
  );
}
