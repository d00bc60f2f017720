import type { ReactNode } from 'react';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { t, timeOf } from './texts';

/** What a reader has to know before the first word of the check. */
export function Notices({ check }: { check: PublishedCheck }) {
  const { underRecheck, isDemo, version, latestVersion, slug, timeZone } = check;
  return (
    <>
      {isDemo ? (
        <Notice tone="quiet" title={t('notice.demoTitle')}>
          <p>{t('notice.demo')}</p>
        </Notice>
      ) : null}
      {version < latestVersion ? (
        <Notice tone="loud" title={t('notice.oldTitle', { n: version })}>
          <p>
            {t.rich('notice.old', {
              latest: (words) => (
                <a className="link" href={`/checks/${slug}`}>
                  {words}
                </a>
              ),
            })}
          </p>
        </Notice>
      ) : null}
      {underRecheck && version === latestVersion ? (
        <Notice tone="loud" title={t('notice.recheckTitle', { time: timeOf(underRecheck.since, timeZone) })}>
          <p dir="auto">{underRecheck.note}</p>
          <p>{t('notice.recheck')}</p>
        </Notice>
      ) : null}
    </>
  );
}

function Notice({ tone, title, children }: { tone: 'loud' | 'quiet'; title: string; children: ReactNode }) {
  return (
    <div role="note" className={`notice ${tone}`}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
