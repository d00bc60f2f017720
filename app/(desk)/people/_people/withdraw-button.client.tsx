'use client';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useAct } from './use-act.client';

interface Props {
  deskId: string;
  invitation: { id: string; name: string };
  isHead: boolean;
  reasonId: string;
}

/** Takes an invitation back. */
export function WithdrawButton({ deskId, invitation, isHead, reasonId }: Props) {
  const say = useSay();
  const act = useAct(deskId);
  const [sentence, setSentence] = useState('');
  async function withdraw() {
    const answer = await act(`invitations/${invitation.id}/withdraw`, {});
    setSentence(answer.ok ? '' : answer.sentence);
  }
  return (
    <div className="lg:text-end">
      <button
        type="button"
        className="btn btn-sm"
        aria-label={`${say('withdraw')}: ${invitation.name}`}
        aria-disabled={!isHead}
        aria-describedby={isHead ? undefined : reasonId}
        onClick={() => isHead && void withdraw()}
      >
        {say('withdraw')}
      </button>
      <p role="alert" className="mt-1 text-xs text-(--st-sent-back) empty:hidden">
        {sentence}
      </p>
    </div>
  );
}
