'use client';
import { useState } from 'react';
import { RADIO } from '#app/_ui/looks';
import { FormDialog } from '#ui/dialog.client';
import { Area, Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Item, Proposal } from '../_act/browser-document';
import { useDocumentDesk } from '../_act/document-desk.client';
import { mergeTargets, withWords } from '../_act/merge-targets';

/** So many are seen at one glance. */
const FEW = 6;

interface Merged {
  claimId: string;
  number: number;
}

/** With which other proposal or claim this one belongs together; the nearest in the text come first. */
export function MergeDialog({ proposal }: { proposal: Proposal }) {
  const { document, close, send, along, announce, pending, decided } = useDocumentDesk();
  const say = useSay();
  const targets = mergeTargets(document.items, proposal);
  const [targetId, setTarget] = useState<string | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const shown = withWords(targets, words, targetId);
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
        announce(say(isProposal ? 'done.mergeAccepted' : 'done.merge', { number: answer.data.number }));
        along.openNext(proposal.id, new Map([...pending, [target.id, 'accept']]));
        return null;
      }}
    >
      {targets.length === 0 ? <p>{say('mergeDialog.none')}</p> : null}
      {targets.length > FEW ? (
        <Input name="words" label={say('mergeDialog.find')} isOptional max={100} value={words} set={setWords} />
      ) : null}
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink2">{say('mergeDialog.into')}</legend>
        <div className="u-scroll -mx-1.5 max-h-[38vh] overflow-y-auto px-1.5">
          {shown.map((each) => (
            <label key={each.id} className="flex min-h-9 items-start gap-2.5 py-1.5">
              <input
                type="radio"
                name="target"
                value={each.id}
                className={`${RADIO} mt-0.5`}
                checked={each.id === targetId}
                onChange={() => {
                  setTarget(each.id);
                  setLine(null);
                }}
              />
              <span className="min-w-0">
                <span className="text-xs text-ink3">
                  {each.type === 'claim' ? say('mergeDialog.claim', { number: each.number }) : say('mergeDialog.proposal')}
                </span>
                <span className="block" dir="auto" lang={document.language}>
                  {each.claimLine}
                </span>
              </span>
            </label>
          ))}
          {shown.length === 0 && targets.length > 0 ? <p className="py-1.5 text-ink2">{say('mergeDialog.noneFound')}</p> : null}
        </div>
      </fieldset>
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
function mergeBody(proposal: Proposal, target: Item, line: string | null): object {
  if (target.type === 'claim') return { candidateIds: [proposal.id], intoClaimId: target.id };
  const isReworded = line !== null && line.trim() !== '' && line.trim() !== target.claimLine;
  return { candidateIds: [target.id, proposal.id], ...(isReworded && { claimLine: line.trim() }) };
}
