'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Asks the server again when somebody comes back to the tab: others have worked meanwhile. */
export function StayCurrent() {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh();
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [router]);
  return null;
}
