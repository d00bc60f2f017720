'use client';
import { useEffect } from 'react';
import { BANDS, bandOf } from '../_text/bands';
import { useDocumentDesk } from './document-desk.client';
import { rangesOf } from './text-offsets';

/**
 * While a text is read: what was found is highlighted in its words, and the paragraph that is being read has a bar beside it. The
 * page is not drawn anew for that, and a browser without highlights of its own shows the cards alone.
 */
export function useFoundMarks(): void {
  const { reading } = useDocumentDesk();
  const { found, now } = reading;
  const at = now?.state === 'reading' ? (now.progress?.at ?? null) : null;
  useEffect(() => {
    const text = document.getElementById('article');
    if (!text || found.length === 0 || !('highlights' in CSS)) return undefined;
    const ranges = rangesOf(text, found);
    for (const band of BANDS) {
      const marked = ranges.filter((range, i) => range !== null && bandOf(found[i]?.score ?? 0) === band);
      CSS.highlights.set(`found-${band}`, new Highlight(...marked.filter((range) => range !== null)));
    }
    return () => BANDS.forEach((band) => CSS.highlights.delete(`found-${band}`));
  }, [found]);
  useEffect(() => {
    const block = at === null ? null : blockAt(at);
    block?.setAttribute('data-reading', '');
    return () => block?.removeAttribute('data-reading');
  }, [at]);
}

/** The block that an offset lies in; null when it stands in another part of the text. */
function blockAt(at: number): Element | null {
  const block = [...document.querySelectorAll('[data-block]')].findLast((each) => Number(each.getAttribute('data-block')) <= at);
  if (!block) return null;
  const length = block.textContent?.length ?? 0;
  return at <= Number(block.getAttribute('data-block')) + length ? block : null;
}
