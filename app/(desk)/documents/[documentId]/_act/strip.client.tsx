'use client';
import { CircleHelp, Languages, ListChecks, MinusCircle } from 'lucide-react';
import { ConditionChip, StageLabel } from '#ui/marks';
import { useSay } from '#ui/texts.client';
import type { Stage } from '#lib/workflow/vocabulary';
import { type Band, BANDS } from '../_text/bands';
import { useDocumentDesk } from './document-desk.client';
import { countFilters, type Filter } from './filter-items';

/** What there is in this document by band and stage; each shows its own alone. */
export function Strip() {
  const { document, filter, setFilter, pending, open } = useDocumentDesk();
  const say = useSay();
  const counts = countFilters(document.items, pending, document.parts);
  const openCount = counts.reduce((sum, each) => sum + (isBand(each.filter) ? each.count : 0), 0);
  const shown = counts.filter((each) => each.count > 0 || each.filter === filter);
  if (counts.length === 0) return null;
  return (
    <div className="u-scroll flex min-h-[46px] shrink-0 items-center gap-1 overflow-x-auto border-b border-line bg-surface px-3 py-1.5 md:px-4">
      <div className="flex items-center gap-1" role="group" aria-label={say('strip.label')}>
        {shown.map(({ filter: each, count }) => {
          const isOn = filter === each;
          return (
            <button
              key={each}
              type="button"
              aria-pressed={isOn}
              onClick={() => setFilter(isOn ? null : each)}
              className={`flex h-8 shrink-0 items-center gap-1.5 rounded-md px-1.5 2xl:px-2 ${isOn ? 'bg-sunk shadow-[inset_0_0_0_1px_var(--ink3)]' : 'hover:bg-sunk'}`}
            >
              <FilterLabel filter={each} />
              <span className="num text-xs text-ink3">{count}</span>
            </button>
          );
        })}
      </div>
      {openCount > 0 ? (
        <button
          type="button"
          className="btn btn-sm ms-auto shrink-0"
          aria-disabled={document.refusal !== null}
          aria-describedby={document.refusal ? 'why-nothing' : undefined}
          onClick={() => document.refusal === null && open({ name: 'several' })}
        >
          <ListChecks size={13} aria-hidden />
          {say('strip.acceptSeveral')}
        </button>
      ) : null}
    </div>
  );
}

function isBand(filter: Filter): filter is Band {
  return (BANDS as readonly string[]).includes(filter);
}

function FilterLabel({ filter }: { filter: Filter }) {
  const say = useSay();
  if (isBand(filter)) {
    return (
      <>
        <span className="swatch" data-band={filter} aria-hidden />
        <span className="font-medium">{say(`band.${filter}`)}</span>
        <span className="text-xs text-ink3 max-2xl:hidden">{say(`band.${filter}Meaning`)}</span>
      </>
    );
  }
  if (filter === 'dismissed') {
    return (
      <>
        <MinusCircle size={14} aria-hidden className="text-ink3" />
        <span className="text-ink2">{say('strip.dismissed')}</span>
      </>
    );
  }
  if (filter === 'asked' || filter === 'flagged') {
    const Icon = filter === 'asked' ? CircleHelp : Languages;
    return (
      <>
        <Icon size={14} aria-hidden className="text-(--st-sent-back)" />
        <span className="font-medium text-(--st-sent-back)">{say(`strip.${filter}`)}</span>
      </>
    );
  }
  if (filter === 'sent-back' || filter === 'stale' || filter === 'displaced')
    return <ConditionChip condition={filter}>{say(`condition.${filter}`)}</ConditionChip>;
  return <StageLabel stage={filter as Stage}>{say(`stage.${filter}`)}</StageLabel>;
}
