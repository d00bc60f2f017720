'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';

/** Has a message tried again that could not be sent. */
export function AgainButton({ deskId, deliveryId }: { deskId: string; deliveryId: string }) {
  const say = useSay();
  const router = useRouter();
  const [said, setSaid] = useState('');
  const send = async () => {
    const answer = await callApi({ deskId, path: `/api/v1/deliveries/${deliveryId}/again` });
    setSaid(answer.ok ? say('sentAgain') : answer.sentence || say('offline'));
    if (answer.ok) router.refresh();
  };
  return (
    <>
      <p role="status" className="text-ink2 empty:hidden">
        {said}
      </p>
      <button type="button" className="btn" onClick={() => void send()}>
        {say('again')}
      </button>
    </>
  );
}
