'use client';
import { useEffect, useRef } from 'react';
import { useDesk } from './desk.client';

/** Stands below what asks this person by name: once it is in sight, the desk knows that they have seen it. */
export function SeenMentions({ seq }: { seq: number }) {
  const { call, claim } = useDesk();
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void call(`/api/v1/claims/${claim.id}/mentions/seen`, { method: 'POST', body: { seq } });
    });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  }, [call, claim.id, seq]);
  return <span ref={mark} className="block h-px" aria-hidden />;
}
