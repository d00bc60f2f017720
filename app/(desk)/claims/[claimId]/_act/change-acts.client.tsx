'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useDesk } from './desk.client';

interface Props {
  changeId: string;
  url: string;
  evidenceId: string;
  /** Whether this person may take a new copy into the source now; else it is kept beside it. */
  mayEdit: boolean;
}

/** What a person does about a page that changed: have it kept as it is now, and put the sign away. */
export function ChangeActs({ changeId, url, evidenceId, mayEdit }: Props) {
  const { claim, call, open } = useDesk();
  const say = useSay();
  const router = useRouter();
  const [refused, setRefused] = useState('');
  const [captureId, setCaptureId] = useState('');
  const seen = async () => {
    const answer = await call(`/api/v1/claims/${claim.id}/changes/seen`, { method: 'POST', body: { changeId } });
    setRefused(answer.ok ? '' : answer.sentence || say('offline'));
    if (answer.ok) router.refresh();
  };
  const capture = async () => {
    if (mayEdit) return open({ name: 'source', about: evidenceId });
    const answer = await call<{ id: string }>('/api/v1/captures', { method: 'POST', body: { url } });
    setRefused(answer.ok ? '' : answer.sentence || say('offline'));
    if (answer.ok) setCaptureId(answer.data.id);
  };
  return (
    <>
      <button type="button" className="btn btn-sm" onClick={() => void capture()}>
        {say('changed.again')}
      </button>
      <button type="button" className="btn btn-sm" onClick={() => void seen()}>
        {say('changed.seen')}
      </button>
      <p role="status" className="empty:hidden">
        {captureId ? (
          <>
            {say('changed.asked')}{' '}
            <a href={`/captures/${captureId}`} className="font-medium text-accent hover:underline">
              {say('changed.look')}
            </a>
          </>
        ) : null}
      </p>
      <p role="alert" className="text-(--st-sent-back) empty:hidden">
        {refused}
      </p>
    </>
  );
}
