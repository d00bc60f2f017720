'use client';
import type { Glimpse } from '#lib/candidates/reading/proposals-in';
import { useSay } from '#ui/texts.client';
import { bandOf } from '../_text/bands';
import { useDocumentDesk } from './document-desk.client';
import { reasonsOf } from './reasons';

/** What was found a moment ago, while the text is still being read: to be seen, not yet to be decided. */
export function FoundCard({ found: { claimLine, score, reasons } }: { found: Glimpse }) {
  const { document } = useDocumentDesk();
  const say = useSay();
  const band = bandOf(score);
  return (
    <div className="rounded-[10px] px-3 py-2">
      <p className="line-clamp-2 font-medium" dir="auto" lang={document.language}>
        {claimLine}
      </p>
      <p className="mt-0.5 flex items-center gap-x-2.5 text-xs whitespace-nowrap text-ink3">
        <span className="inline-flex items-center gap-1.5 font-medium text-ink2">
          <span className="swatch" data-band={band} aria-hidden />
          {say(`band.${band}`)}
        </span>
        <span className="min-w-0 truncate">{reasonsOf({ reasons })}</span>
      </p>
    </div>
  );
}
