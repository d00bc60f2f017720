import { Languages } from 'lucide-react';
import Link from 'next/link';
import { languageName, shortHash } from '#app/_ui/format';
import type { DocumentScreen } from '../_read/read-document-screen';
import { t } from '../../_view/texts';

/** In a translated text: the originals that were kept and read, and for which claims. */
export function KeptOriginals({ screen }: { screen: DocumentScreen }) {
  const { translatedFrom } = screen.page.facts;
  if (!translatedFrom || screen.originals.length === 0) return null;
  return (
    <ul className="mb-4 space-y-1 text-xs text-ink3">
      {screen.originals.map(({ kept, readIn }) => (
        <li key={kept.source.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="inline-flex min-w-0 items-center gap-1.5" dir="auto">
            <Languages size={12} className="shrink-0" aria-hidden />
            <span className="min-w-0">
              {t('document.screen.originalRead', { language: languageName(translatedFrom) })}{' '}
              <bdi className="font-medium text-ink2">{kept.title}</bdi>, <bdi>{kept.publisher}</bdi>
            </span>
          </span>
          <Hash sha256={kept.fileSha256 ?? kept.snapshotSha256} />
          {readIn.map(({ claimId, number, n }) => (
            <Link
              key={claimId}
              href={kept.snapshotSha256 ? `/claims/${claimId}/originals/${n}#quote` : `/claims/${claimId}#original`}
              prefetch={false}
              className="inline-flex min-h-6 items-center font-medium text-accent hover:underline"
            >
              {t('document.screen.besideClaim', { number: String(number) })}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Hash({ sha256 }: { sha256: string | null }) {
  if (!sha256) return null;
  return (
    <span className="font-mono text-[11px]" title={sha256}>
      {shortHash(sha256)}
    </span>
  );
}
