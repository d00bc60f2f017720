'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Asks the server once more: what opening this page changed is counted in the rail, which was drawn beside it. */
export function DrawAgain() {
  const router = useRouter();
  useEffect(() => router.refresh(), [router]);
  return null;
}
