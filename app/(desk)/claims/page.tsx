import type { Metadata } from 'next';
import { requirePerson } from '#app/_server/session';
import { readAssignablePeople } from '#lib/claims/assignable-people';
import { type ListClaims, listClaimsInput } from '#lib/claims/input';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { countViews } from '#lib/queue/count-views';
import { listClaims } from '#lib/queue/list-claims';
import { countLineClaims } from '#lib/queue/list-line-claims';
import { SignLines } from '../_signing/sign-lines';
import { addressWith, isFiltered, viewOf } from './_queue/address';
import { FilterBar } from './_queue/filter-bar';
import { Queue } from './_queue/queue.client';
import { Tabs } from './_queue/tabs';
import { queueTexts, t } from './_queue/texts';

export const metadata: Metadata = { title: t('queue.title') };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The queue of the desk: its views as tabs, its filters in the address. */
export default async function ClaimsPage({ searchParams }: Props) {
  const person = await requirePerson();
  const filters = filtersIn(await searchParams);
  const onlooker = { actor: { personId: person.personId, roles: person.roles }, now: new Date() };
  const { first, counts, people, lines } = await inDesk({ db: database(), deskId: person.deskId }, async (tx) => ({
    first: await listClaims(tx, onlooker, filters),
    counts: await countViews(tx, onlooker),
    people: await readAssignablePeople(tx, onlooker),
    lines: await countLineClaims(tx, onlooker, { documentId: filters.documentId }),
  }));
  const view = viewOf(filters);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="flex h-14 shrink-0 items-center gap-3 border-b border-line bg-surface px-4">
        <h1 className="text-[16px] font-semibold">{t('queue.title')}</h1>
        <p className="num text-ink3">{t('queue.openCount', { count: counts['all-open'] })}</p>
        {isAboutReview(filters) ? (
          <div className="ms-auto">
            <SignLines person={person} counts={lines} documentId={filters.documentId} />
          </div>
        ) : null}
      </header>
      <Tabs filters={filters} counts={counts} isEditor={person.roles.includes('editor')} />
      <FilterBar filters={filters} people={people} />
      <Queue
        key={addressWith(filters, {})}
        first={first}
        query={addressWith(filters, {}).split('?')[1] ?? ''}
        deskId={person.deskId}
        timeZone={person.timeZone}
        now={onlooker.now.toISOString()}
        people={people}
        mayAssign={person.roles.includes('editor') || person.roles.includes('head')}
        texts={queueTexts}
        emptyText={!isFiltered(filters) && view ? t(`queue.empty.${view}`) : t('queue.emptyFilter')}
      />
    </div>
  );
}

/** The list shows what waits for a signature. */
function isAboutReview({ view, stage }: ListClaims): boolean {
  return view === 'to-countersign' || (stage?.includes('review') ?? false);
}

/** What the address says, less what it says wrongly: a mistyped filter shows the list, not an error. */
function filtersIn(search: Record<string, string | string[] | undefined>): ListClaims {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const all = listClaimsInput.safeParse(Object.fromEntries(given.filter(([name]) => name !== 'cursor')));
  if (all.success) return all.data;
  const fitting = given.filter(([name, value]) => listClaimsInput.safeParse({ [name]: value }).success && name !== 'cursor');
  return listClaimsInput.parse(Object.fromEntries(fitting));
}
