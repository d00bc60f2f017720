'use client';
import { useState } from 'react';
import { useSay } from '../../_ui/texts.client';
import { useIsAwake } from './door-form.client';
import { knock } from './enter.client';

/** Signs out and draws this page again, or goes to `next`. */
export function LeaveButton({ next }: { next: string }) {
  const say = useSay();
  const isAwake = useIsAwake();
  const [sentence, setSentence] = useState('');
  async function leave() {
    const refused = await knock('/api/v1/session/sign-out', {}, next);
    setSentence(refused ? refused.sentence || say('offline') : '');
  }
  return (
    <>
      <button type="button" disabled={!isAwake} className="btn min-h-11 w-full text-[14px]" onClick={() => void leave()}>
        {say('signIn.signOut')}
      </button>
      <p role="alert" className="mt-2 text-[14px] font-medium text-(--st-sent-back) empty:hidden">
        {sentence}
      </p>
    </>
  );
}
