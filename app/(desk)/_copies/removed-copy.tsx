import { FileX2 } from 'lucide-react';
import { createTranslator } from 'next-intl';
import type { RemovedCopy } from '#lib/keeping/retention/removed-copies';
import { dayIn, sizeOf } from '#app/_ui/format';
import claim from '../../../messages/en/claim.json';

const t = createTranslator({ locale: 'en', messages: claim.removed });

/** What stays of a copy that the desk has removed: since when it is gone, under which rule, and what it was. */
export function RemovedCopyNote({ copy, timeZone }: { copy: RemovedCopy; timeZone: string }) {
  const { kind, sha256, bytes, keptAt, removedAt, rule, months } = copy;
  return (
    <div className="mt-2 rounded-md border border-dashed border-line2 bg-paper px-3 py-2 text-xs" role="note">
      <p className="flex items-start gap-1.5 font-medium text-ink2">
        <FileX2 size={13} className="mt-0.5 shrink-0" aria-hidden />
        <span>
          {t(kind)}: {t(rule, { day: dayIn(removedAt, timeZone), months: String(months ?? 0) })}
        </span>
      </p>
      <p className="num mt-1 ps-5 break-words text-ink3">
        {t.rich('was', {
          size: sizeOf(bytes),
          kept: dayIn(keptAt, timeZone),
          hash: () => <span className="font-mono text-[11px] break-all">{sha256}</span>,
        })}
      </p>
    </div>
  );
}
