import { Download } from 'lucide-react';
import { momentOf, shortHash } from '#app/_ui/format';
import type { DocumentScreen } from '../_read/read-document-screen';
import { t } from '../../_view/texts';

/** What this version's text was read from: the file or the address, where that led, when, and whether somebody changed words since. */
export function ReadFrom({ screen, now }: { screen: DocumentScreen; now: Date }) {
  const { arrival, sha256 } = screen.page;
  if (!arrival) return null;
  const { finalUrl, name, arrivedAt, fileSha256, textSha256 } = arrival;
  const time = momentOf(arrivedAt, { now, timeZone: screen.person.timeZone });
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink3">
      <span className="min-w-0 break-all" dir="auto">
        {finalUrl
          ? t('document.screen.readFromPage', { host: new URL(finalUrl).hostname, time })
          : t('document.screen.readFromFile', { name, time })}
      </span>
      <span>{t(textSha256 === sha256 ? 'document.screen.asRead' : 'document.screen.changedByHand')}</span>
      <a
        href={`/api/v1/files/${fileSha256}`}
        className="inline-flex min-h-6 items-center gap-1 font-medium text-accent hover:underline"
        title={fileSha256}
      >
        <Download size={12} aria-hidden />
        {t('document.screen.keptOriginal')} <span className="font-mono text-[11px]">{shortHash(fileSha256)}</span>
      </a>
    </p>
  );
}
