import Link from 'next/link';
import { momentOf } from '#app/_ui/format';
import { t } from '../../../_view/texts';
import type { VersionsScreen } from './read-versions-screen';

const LINK = 'inline-flex min-h-6 items-center font-medium text-accent underline-offset-2 hover:underline';

/** Every version, the newest first: who filed it when, and the ways to read and compare it. */
export function VersionList({ screen, now, timeZone }: { screen: VersionsScreen; now: Date; timeZone: string }) {
  const { documentId, versions, current } = screen;
  return (
    <section aria-labelledby="versions">
      <h1 id="versions" className="mb-3 text-[22px] leading-7 font-semibold tracking-[-.015em]">
        {t('document.version.title')}
      </h1>
      <ol className="rounded-[10px] border border-line bg-surface">
        {versions.toReversed().map(({ version, at, by, applied }) => {
          const filed = { who: by ?? t('document.form.somebody'), time: momentOf(at, { now, timeZone }) };
          const address = version === current ? `/documents/${documentId}` : `/documents/${documentId}?version=${version}`;
          return (
            <li key={version} className="border-b border-line px-4 py-3 last:border-b-0">
              <p className="flex items-baseline gap-2 font-semibold">
                {t('document.version.label', { version })}
                {version === current ? (
                  <span className="text-xs font-normal text-ink3">{t('document.version.current')}</span>
                ) : null}
              </p>
              <p className="text-ink2">{t(version === 1 ? 'document.version.filedFirst' : 'document.version.filed', filed)}</p>
              {applied.length > 0 ? (
                <p className="text-ink2">
                  {t('document.version.applied', { count: applied.length, numbers: applied.join(', ') })}
                </p>
              ) : null}
              <p className="mt-1 flex flex-wrap gap-x-4 text-xs">
                <Link href={address} prefetch={false} className={LINK}>
                  {t('document.version.readThis')}
                  <span className="sr-only"> {t('document.version.label', { version })}</span>
                </Link>
                {version > 1 ? (
                  <Link
                    href={`/documents/${documentId}/versions?from=${version - 1}&to=${version}`}
                    prefetch={false}
                    className={LINK}
                  >
                    {t('document.version.compareThis', { version: version - 1 })}
                  </Link>
                ) : null}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
