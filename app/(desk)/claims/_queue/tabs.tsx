import Link from 'next/link';
import type { ListClaims, QueueView } from '#lib/claims/input';
import { addressWith, viewOf } from './address';
import { t } from './texts';

interface Props {
  filters: ListClaims;
  counts: Record<QueueView, number>;
  isEditor: boolean;
}

/** All first, as that is where a search begins; only editors can countersign. */
const TABS: readonly QueueView[] = ['all-open', 'waiting-on-me', 'to-countersign', 'overdue', 'to-assign'];

/** The views of the queue as tabs with their counts. */
export function Tabs({ filters, counts, isEditor }: Props) {
  const here = viewOf(filters);
  return (
    <nav
      aria-label={t('queue.views')}
      className="u-scroll flex shrink-0 gap-x-5 overflow-x-auto border-b border-line bg-surface px-4"
    >
      {TABS.filter((view) => isEditor || view !== 'to-countersign').map((view) => {
        const isHere = view === here;
        const isHot = view === 'to-countersign' && counts[view] > 0;
        return (
          <Link
            key={view}
            href={addressWith(filters, { view })}
            prefetch={false}
            aria-current={isHere ? 'page' : undefined}
            className={`flex h-10 shrink-0 items-center gap-2 border-b-2 whitespace-nowrap ${isHere ? 'border-ink font-semibold' : 'border-transparent text-ink2 hover:text-ink'}`}
          >
            {t(`queue.view.${view}`)}
            <span
              className={`num text-xs font-normal ${isHot ? 'grid h-[18px] min-w-[20px] place-items-center rounded-full bg-accent px-1.5 font-semibold text-accent-ink' : 'text-ink3'}`}
            >
              {counts[view]}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
