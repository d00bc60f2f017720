'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** When the window gets the focus again, the page is drawn anew: a colleague may have decided meanwhile. */
export function StayCurrent() {
  const router = useRouter();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') router.refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [router]);
  return null;
}
