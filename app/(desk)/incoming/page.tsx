import type { Metadata } from 'next';
import { sentenceFor } from '#app/_server/sentence';
import { requirePerson, type SignedIn } from '#app/_server/session';
import { database } from '#lib/db/connection';
import type { Tx } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { countIncoming, countSortedToday } from '#lib/incoming/count-incoming';
import { type ListIncoming, listIncomingInput } from '#lib/incoming/input';
import { listIncoming, readItem } from '#lib/incoming/list-incoming';
import { listMembers } from '#lib/people/queries';
import { decideOnIncoming } from '#lib/workflow/decide';
import { TextsProvider } from '#ui/texts.client';
import { IncomingDesk } from './_list/incoming-desk.client';
import { browserTexts, t } from './_list/texts';

export const metadata: Metadata = { title: t('incoming.title') };

type Search = Record<string, string | string[] | undefined>;

/** What readers sent and what somebody found: sorted one by one, with one key each. */
export default async function IncomingPage({ searchParams }: { searchParams: Promise<Search> }) {
  const person = await requirePerson();
  const search = await searchParams;
  const now = new Date();
  const { filters, list, counts, sorted, members } = await inDesk({ db: database(), deskId: person.deskId }, async (tx) => ({
    ...(await readList(tx, search, now)),
    counts: await countIncoming(tx, now),
    sorted: await countSortedToday(tx, { now, timeZone: person.timeZone }),
    members: await listMembers(tx),
  }));
  const { view = 'new', sort = 'came' } = filters;
  const address = (shown: number) => `/incoming?view=${view}&sort=${sort}&shown=${shown}`;
  return (
    <TextsProvider texts={browserTexts}>
      <IncomingDesk
        key={`${view} ${sort} ${String(search.item)}`}
        items={list.items}
        view={view}
        sort={sort}
        counts={counts}
        sorted={sorted}
        headline={t('incoming.toSort', { count: counts.new, sorted })}
        more={moreOf(list, search, address)}
        person={{ deskId: person.deskId, personId: person.personId }}
        people={members.map(({ personId, name }) => ({ id: personId, name }))}
        clock={{ now: now.toISOString(), timeZone: person.timeZone }}
        refusal={refusalFor(person)}
      />
    </TextsProvider>
  );
}

/** The list that the address asks for; one item alone when it names one. What it says wrongly is left out. */
async function readList(tx: Tx, search: Search, now: Date) {
  const given = Object.entries(search).filter(
    ([name, value]) => name in listIncomingInput.shape && listIncomingInput.safeParse({ [name]: value }).success,
  );
  const filters: ListIncoming = listIncomingInput.parse(Object.fromEntries(given));
  const one = typeof search.item === 'string' && UUID.test(search.item) ? await readItem(tx, search.item) : null;
  if (!one) return { filters, list: await listIncoming(tx, filters, { now }) };
  const view = one.stage === 'new' ? ('new' as const) : one.stage === 'later' ? ('later' as const) : ('decided' as const);
  return { filters: { view }, list: { items: [{ ...one, earlier: [] }], hasMore: false } };
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function moreOf(list: { items: unknown[]; hasMore: boolean }, search: Search, address: (shown: number) => string) {
  if (list.hasMore) return { href: address(list.items.length + 200), label: t('incoming.more') };
  return search.item === undefined ? null : { href: '/incoming', label: t('incoming.wholeList') };
}

function refusalFor({ personId, roles }: SignedIn): string | null {
  const decision = decideOnIncoming('take', { personId, roles });
  return decision.allowed ? null : sentenceFor(decision.code, decision.params);
}
