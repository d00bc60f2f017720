'use client';
import { useEffect } from 'react';

/** Brings the claim's words to the middle of the document pane, again when the fonts have come. */
export function CentrePassage({ claimId }: { claimId: string }) {
  useEffect(() => {
    const centre = () => {
      const pane = document.getElementById('context');
      const words = pane?.querySelector<HTMLElement>('[data-active=true]');
      if (pane && words && pane.scrollHeight > pane.clientHeight)
        pane.scrollTop = Math.max(0, words.offsetTop - pane.clientHeight * 0.42);
    };
    centre();
    void document.fonts.ready.then(centre);
  }, [claimId]);
  return null;
}
