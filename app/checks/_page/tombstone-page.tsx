import type { Tombstone } from '#lib/publishing/published-check';
import { Complaint } from './corrections';
import type { Theme } from './send-page';
import { Shell } from './shell';
import { dayOf, t, timeOf } from './texts';

/** What stays at the address of a check that was taken down. It repeats nothing of the check. */
export function TombstonePage({ tombstone, theme }: { tombstone: Tombstone; theme: Theme }) {
  const { desk, publishedAt, takenDownAt, reason, timeZone } = tombstone;
  const when = t('gone.when', { desk: desk.name, published: dayOf(publishedAt, timeZone), time: timeOf(takenDownAt, timeZone) });
  return (
    <Shell theme={theme} title={t('gone.title')} brand={desk.name} noIndex>
      <h1>{t('gone.heading')}</h1>
      <div className="body">
        <p>{when}</p>
        <p dir="auto">{t('gone.reason', { reason })}</p>
        <p>{t('gone.ledger')}</p>
      </div>
      <section className="corrections">
        <Complaint desk={desk} />
      </section>
    </Shell>
  );
}
