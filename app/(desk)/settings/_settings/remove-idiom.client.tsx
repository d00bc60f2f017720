'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';

/** Takes an idiom off the desk's list; why it could not stands beside it. */
export function RemoveIdiom({ deskId, idiomId, words }: { deskId: string; idiomId: string; words: string }) {
  const say = useSay();
  const router = useRouter();
  const [refused, setRefused] = useState('');
  const remove = async () => {
    const answer = await callApi({ deskId, path: '/api/v1/desk/idioms/remove', body: { idiomId } });
    setRefused(answer.ok ? '' : answer.sentence || say('offline'));
    if (answer.ok || answer.status === 404) router.refresh();
  };
  return (
    <>
      <p role="alert" className="text-xs text-(--st-sent-back) empty:hidden">
        {refused}
      </p>
      <button type="button" className="btn btn-sm shrink-0" aria-label={say('removeOf', { words })} onClick={() => void remove()}>
        {say('remove')}
      </button>
    </>
  );
}
