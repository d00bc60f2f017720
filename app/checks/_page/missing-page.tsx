import type { Theme } from './send-page';
import { Shell } from './shell';
import { t } from './texts';

export function MissingPage({ theme }: { theme: Theme }) {
  return (
    <Shell theme={theme} title={t('missing.title')} brand={t('siteName')} noIndex>
      <h1>{t('missing.heading')}</h1>
      <div className="body">
        <p>
          {t.rich('missing.text', {
            list: (words) => (
              <a className="link" href="/checks">
                {words}
              </a>
            ),
          })}
        </p>
      </div>
    </Shell>
  );
}
