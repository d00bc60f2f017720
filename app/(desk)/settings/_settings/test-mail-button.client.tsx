'use client';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import type { TestedMail } from '#lib/sending/mail/test-mail';
import { useSay } from '#ui/texts.client';

/** A mail to oneself; what the mail server said of it stands beside the button. */
export function TestMailButton({ deskId }: { deskId: string }) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    if (isBusy) return;
    setBusy(true);
    setSaid('');
    const answer = await callApi<TestedMail>({ deskId, path: '/api/v1/desk/mail/test' });
    setBusy(false);
    setSaid(
      answer.ok ? say(answer.data.fault ? `reason.${answer.data.fault}` : answer.data.went) : answer.sentence || say('offline'),
    );
  };
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void send()}>
        {say('send')}
      </button>
      <p role="status" className="text-ink2 empty:hidden">
        {said}
      </p>
    </div>
  );
}
