'use client';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useMemo, useState } from 'react';
import type { IncomingItem } from '#lib/incoming/list-incoming';
import type { IncomingOrder, IncomingView } from '#lib/incoming/vocabulary';
import { useSay } from '#ui/texts.client';
import { Head } from './head.client';
import { ItemActs } from './item-acts.client';
import { Empty, List, Said } from './item-list.client';
import { ItemPane } from './item-pane.client';
import { type DialogName, useDesk } from './use-desk.client';

const Dialogs = dynamic(() => import('../_dialogs/host.client').then((file) => file.Dialogs), { ssr: false });

interface Props {
  items: IncomingItem[];
  view: IncomingView;
  sort: IncomingOrder;
  counts: Record<IncomingView, number>;
  sorted: number;
  headline: string;
  more: { href: string; label: string } | null;
  person: { deskId: string; personId: string };
  people: { id: string; name: string }[];
  clock: { now: string; timeZone: string };
  /** Why this person sorts nothing, in a sentence; null for whoever may. */
  refusal: string | null;
}

/** The list, the item at hand and what can be done with it: 1 takes, 2 puts with the same, 3 leaves to others, h puts off. */
export function IncomingDesk({ items, view, sort, person, people, refusal, ...props }: Props) {
  const router = useRouter();
  const { now, timeZone } = props.clock;
  const clock = useMemo(() => ({ now: new Date(now), timeZone }), [now, timeZone]);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const desk = useDesk({ items, view, sort, clock, deskId: person.deskId, mayAct: refusal === null, setDialog });
  const { rows, row, sorting } = desk;
  const paste = () => setDialog('paste');
  return (
    <>
      <Head {...props} view={view} sort={sort} isOff={refusal !== null} paste={paste} undo={desk.undo} />
      <Said notice={sorting.notice} />
      <div className="flex min-h-0 flex-1 flex-col lg:grid lg:grid-cols-[minmax(0,1fr)_400px] lg:grid-rows-[minmax(0,1fr)_auto]">
        <div className="u-scroll flex min-h-0 flex-1 flex-col overflow-y-auto lg:contents">
          <ListRegion more={props.more}>
            {rows.length > 0 ? (
              <List rows={rows} activeId={row?.id ?? null} open={desk.goTo} clock={clock} />
            ) : (
              <Empty view={view} refusal={refusal} paste={paste} />
            )}
          </ListRegion>
          <PaneRegion>{row ? <ItemPane row={row} clock={clock} /> : null}</PaneRegion>
        </div>
        {row ? <ItemActs row={row} refusal={refusal} commands={desk.commands} /> : null}
      </div>
      {dialog ? (
        <Dialogs
          name={dialog}
          row={row}
          person={person}
          people={people}
          sorting={sorting}
          close={() => setDialog(null)}
          brought={(text) => {
            setDialog(null);
            sorting.setNotice({ text });
            router.refresh();
          }}
        />
      ) : null}
    </>
  );
}

function ListRegion({ more, children }: { more: Props['more']; children: ReactNode }) {
  const say = useSay();
  return (
    <div
      className="u-scroll bg-surface max-lg:flex-1 lg:row-span-2 lg:min-h-0 lg:overflow-y-auto"
      tabIndex={0}
      role="region"
      aria-label={say('region')}
    >
      {children}
      {more ? (
        <p className="px-4 py-4">
          <Link href={more.href} prefetch={false} className="btn" scroll={false}>
            {more.label}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** Beside the list on a wide screen, above it on a phone. */
function PaneRegion({ children }: { children: ReactNode }) {
  const say = useSay();
  if (!children) return <div className="border-line bg-paper max-lg:hidden lg:row-span-2 lg:border-s" />;
  return (
    <section
      aria-label={say('itemRegion')}
      tabIndex={0}
      className="u-scroll shrink-0 border-line bg-paper p-4 max-lg:order-first max-lg:border-b lg:min-h-0 lg:overflow-y-auto lg:border-s lg:p-5"
    >
      {children}
    </section>
  );
}
