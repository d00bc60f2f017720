import type { Metadata } from 'next';
import Link from 'next/link';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { CheckLedger } from './_view/check-ledger.client';
import { intoDays, timeOf } from './_view/day-heading';
import { Entry } from './_view/entry';
import { Filter } from './_view/filter.client';
import { ACTS_OF, addressBefore, newestAddress, type Query, readAddress, type Stream } from './_view/history-address';
import { type HistoryPage as Page, readHistoryPage } from './_view/read-history-page';
import { t } from './_view/texts';

export const metadata: Metadata = { title: t('history.title') };

/** Everything that was done on this desk, newest first, as its ledger holds it. */
export default async function HistoryPage({ searchParams }: { searchParams: Promise<Query> }) {
  const person = await requirePerson();
  const query = await searchParams;
  const now = new Date();
  const filter = readAddress(query);
  const page = await inDesk({ db: database(), deskId: person.deskId }, (tx) => readHistoryPage(tx, filter));
  const chosen = {
    act: filter.stream ? [filter.stream, ...(filter.kind ? [filter.kind] : [])].join('.') : '',
    who: filter.actorId ?? '',
  };
  const checkTexts = {
    button: t('history.check.button'),
    running: t('history.check.running'),
    failed: t('history.check.failed'),
    whatNow: t('history.check.whatNow'),
  };
  return (
    <>
      <header className="flex h-14 shrink-0 items-center border-b border-line bg-surface px-4 md:px-6">
        <h1 className="text-[15px] font-semibold">{t('history.title')}</h1>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={t('history.region')}>
        <div className="mx-auto max-w-[860px] px-4 pt-5 pb-12 md:px-6">
          <p className="text-ink2">{t('history.lead')}</p>
          <div className="mt-3">
            <CheckLedger deskId={person.deskId} texts={checkTexts} />
          </div>
          <div className="mt-5">
            <Filter
              label={t('history.filter.label')}
              acts={actOptions()}
              people={page.people.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={chosen}
              texts={{
                act: t('history.filter.act'),
                anything: t('history.filter.anything'),
                who: t('history.filter.who'),
                anybody: t('history.filter.anybody'),
                clear: t('history.filter.clear'),
              }}
            />
          </div>
          <Timeline page={page} clock={{ now, timeZone: person.timeZone }} query={query} />
        </div>
      </div>
    </>
  );
}

function actOptions() {
  return (Object.keys(ACTS_OF) as Stream[]).map((stream) => ({
    label: t(`history.filter.${stream}`),
    all: { value: stream, label: t(`history.filter.all.${stream}`) },
    acts: ACTS_OF[stream].map((kind) => ({
      value: `${stream}.${kind}`,
      label: t(`history.act.${stream}.${kind}` as 'history.act.claim.accept'),
    })),
  }));
}

function Timeline({ page, clock, query }: { page: Page; clock: { now: Date; timeZone: string }; query: Query }) {
  const names = new Map(page.people.map(({ id, name }) => [id, name]));
  const last = page.entries.at(-1);
  if (!last)
    return (
      <div className="mt-6 rounded-lg border border-dashed border-line2 px-5 py-6">
        <p className="font-medium">{t('history.none')}</p>
        <p className="mt-1 text-ink2">{t('history.noneWay')}</p>
        <Link href="/history" prefetch={false} className="btn mt-3">
          {t('history.filter.clear')}
        </Link>
      </div>
    );
  return (
    <>
      {intoDays(page.entries, clock).map(({ heading, entries }) => (
        <section key={heading} className="mt-6">
          <h2 className="mb-2 text-xs font-semibold text-ink2">{heading}</h2>
          <ol className="hair overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
            {entries.map((entry) => (
              <Entry key={`${entry.streamId}/${entry.seq}`} entry={entry} time={timeOf(entry.at, clock.timeZone)} names={names} />
            ))}
          </ol>
        </section>
      ))}
      <nav aria-label={t('history.pages')} className="mt-5 flex flex-wrap gap-2">
        {query.before ? (
          <Link href={newestAddress(query)} prefetch={false} className="btn">
            {t('history.newest')}
          </Link>
        ) : null}
        {page.hasMore ? (
          <Link href={addressBefore(query, last)} prefetch={false} className="btn">
            {t('history.older')}
          </Link>
        ) : null}
      </nav>
    </>
  );
}
