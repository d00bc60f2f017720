'use client';
import { useState } from 'react';
import { FormDialog } from '#ui/dialog.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Proposal } from '../_act/browser-document';
import { useDocumentDesk } from '../_act/document-desk.client';
import { type MergeTarget, mergeTargets } from '../_act/merge-targets';
import { useElsewhere } from '../_act/use-elsewhere.client';
import { MergeList } from './merge-list.client';

interface Merged {
  claimId: string;
  number: number;
}

/** With which other proposal or claim of the whole text this one belongs together; the nearest come first. */
export function MergeDialog({ proposal }: { proposal: Proposal }) {
  const { document, close, send, along, announce, pending, setPending, decided } = useDocumentDesk();
  const say = useSay();
  const { passages, refused } = useElsewhere();
  const targets = mergeTargets([...document.items, ...(passages ?? [])], proposal);
  const [targetId, setTarget] = useState<string | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const target = targets.find(({ id }) => id === targetId);
  const isProposal = target?.type === 'proposal';
  return (
    <FormDialog
      title={say('mergeDialog.title')}
      text={say('mergeDialog.text')}
      close={close}
      isWide
      verb={say('mergeDialog.verb')}
      isOff={!target}
      send={async () => {
        if (!target) return null;
        const answer = await send<Merged>({ path: '/api/v1/candidates/merge', body: mergeBody(proposal, target, line) });
        if (!answer.ok) return answer;
        close();
        decided.add({ id: proposal.id, as: 'merge', part: document.parts?.here ?? null });
        // Decided at once: what is pressed before the page is drawn anew takes neither of them once more.
        for (const { id } of isProposal ? [proposal, target] : [proposal]) setPending(id, 'accept');
        announce(say(isProposal ? 'done.mergeAccepted' : 'done.merge', { number: answer.data.number }));
        along.openNext(proposal.id, new Map([...pending, [target.id, 'accept']]));
        return null;
      }}
    >
      {refused ? <p className="text-ink2">{refused.sentence}</p> : null}
      {targets.length > 0 ? (
        <MergeList
          targets={targets}
          chosenId={targetId}
          choose={(id) => {
            setTarget(id);
            setLine(null);
          }}
        />
      ) : (
        <p>{passages === null ? '' : say('mergeDialog.none')}</p>
      )}
      {target && isProposal ? (
        <Area
          name="claimLine"
          label={say('mergeDialog.line')}
          isSerif
          rows={2}
          max={500}
          value={line ?? target.claimLine}
          set={setLine}
        />
      ) : null}
    </FormDialog>
  );
}

/** The chosen one's words are kept, so it comes first; a claim takes the proposal in as it is. */
function mergeBody(proposal: Proposal, target: MergeTarget, line: string | null): object {
  if (target.type === 'claim') return { candidateIds: [proposal.id], intoClaimId: target.id };
  const isReworded = line !== null && line.trim() !== '' && line.trim() !== target.claimLine;
  return { candidateIds: [target.id, proposal.id], ...(isReworded && { claimLine: line.trim() }) };
}
