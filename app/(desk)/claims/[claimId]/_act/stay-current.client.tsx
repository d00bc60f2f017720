'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { Seen } from '#lib/claims/seen';
import { useDesk } from './desk.client';

/** When the window gets the focus again the claim is asked for; the page is drawn anew only if somebody changed it. */
export function StayCurrent() {
  const { claim, call } = useDesk();
  const router = useRouter();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await call<{ seen: Seen }>(`/api/v1/claims/${claim.id}`, { method: 'GET' });
      if (answer.ok && answer.data.seen.seq !== claim.seen.seq) router.refresh();
    };
    const onFocus = () => void look();
    addEventListener('focus', onFocus);
    document.addEventListener('visibilitychange', onFocus);
    return () => {
      removeEventListener('focus', onFocus);
      document.removeEventListener('visibilitychange', onFocus);
    };
  }, [call, claim.id, claim.seen.seq, router]);
  return null;
}
