'use client';
import { useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { DISMISS_REASONS } from '#lib/workflow/vocabulary';
import { RADIO } from '#app/_ui/looks';
import { FormDialog } from '#ui/dialog.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Proposal } from '../_act/browser-document';
import { useDocumentDesk } from '../_act/document-desk.client';
import { useDecisions } from '../_act/use-decisions.client';

/** Why a proposal is set aside: a reason, by its number or by mouse, and a note if that says more. */
export function DismissDialog({ proposal }: { proposal: Proposal }) {
  const { close, document } = useDocumentDesk();
  const { dismiss } = useDecisions();
  const say = useSay();
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const send = async (why: string) => {
    const answer = await dismiss(proposal.id, { reason: why, ...(note.trim() && { note }) });
    if (!answer) close();
    return answer;
  };
  return (
    <FormDialog
      title={say('dismissDialog.title')}
      text={
        <>
          <span className="serif block text-[15px]" dir="auto" lang={document.language}>
            {proposal.claimLine}
          </span>
          {say('dismissDialog.text')}
        </>
      }
      close={close}
      verb={say('dismissDialog.verb')}
      isOff={reason === null}
      send={() => send(reason ?? '')}
    >
      <fieldset
        onKeyDown={(event) => {
          const picked = DISMISS_REASONS[Number(event.key) - 1];
          if (!picked) return;
          event.preventDefault();
          setReason(picked);
          void send(picked).then(setRefused);
        }}
      >
        <legend className="mb-1 text-xs font-medium text-ink2">{say('dismissDialog.reason')}</legend>
        {DISMISS_REASONS.map((each, i) => (
          <label key={each} className="flex min-h-8 items-center gap-2.5">
            <input
              type="radio"
              name="reason"
              value={each}
              className={RADIO}
              checked={reason === each}
              onChange={() => setReason(each)}
            />
            {say(`dismissReason.${each}`)}
            <kbd className="kbd ms-auto">{i + 1}</kbd>
          </label>
        ))}
      </fieldset>
      {refused ? (
        <p role="alert" className="text-(--st-sent-back)">
          {refused.sentence}
        </p>
      ) : null}
      <Area name="note" label={say('dismissDialog.note')} isOptional rows={2} max={1000} value={note} set={setNote} />
    </FormDialog>
  );
}
