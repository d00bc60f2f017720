'use client';
import { ConditionChip } from '#ui/marks';
import { useSay } from '#ui/texts.client';
import { DISPLACEMENTS } from '#lib/workflow/vocabulary';
import type { useEffectOf, VersionEffect } from './use-effect-of.client';

/** How many claims keep their place, and which do not. */
export function Effect({ effect: { effect, isReading } }: { effect: ReturnType<typeof useEffectOf> }) {
  const say = useSay();
  return (
    <section aria-labelledby="effect" className="rounded-[10px] border border-line bg-surface shadow-(--shadow-sm)">
      <h2 id="effect" className="flex items-baseline gap-3 border-b border-line px-4 py-2.5 font-semibold">
        {say('version.will')}
        <span role="status" className="text-xs font-normal text-ink3">
          {isReading ? say('version.reading') : ''}
        </span>
      </h2>
      <div className="px-4 py-3.5">
        {effect ? <Told effect={effect} /> : <p className="text-ink2">{say('version.waiting')}</p>}
      </div>
    </section>
  );
}

function Told({ effect: { kept, applied, displaced, proposals } }: { effect: VersionEffect }) {
  const say = useSay();
  const open = displaced.filter(({ isClosed }) => !isClosed);
  return (
    <dl className="space-y-3">
      <Row label={say('version.kept')} count={kept + displaced.length - open.length} />
      {applied.length > 0 ? (
        <Row label={say('version.applied')} count={applied.length} state="applied">
          {say('version.claims', { numbers: applied.join(', ') })}
        </Row>
      ) : null}
      {DISPLACEMENTS.map((state) => {
        const numbers = open.filter((claim) => claim.state === state).map(({ number }) => number);
        return numbers.length === 0 ? null : (
          <Row key={state} label={say(`version.${state}`)} count={numbers.length} state={state}>
            {say('version.claims', { numbers: numbers.join(', ') })}
          </Row>
        );
      })}
      {proposals.open > 0 ? <Row label={say('version.proposals')} count={`${proposals.kept}/${proposals.open}`} /> : null}
    </dl>
  );
}

interface RowProps {
  label: string;
  count: number | string;
  state?: (typeof DISPLACEMENTS)[number] | 'applied';
  children?: string;
}

function Row({ label, count, state, children }: RowProps) {
  return (
    <div className="flex items-baseline gap-3">
      <dt className="min-w-0 flex-1">
        {state ? <ConditionChip condition={state}>{label}</ConditionChip> : label}
        {children ? <span className="num mt-0.5 block text-xs text-ink2">{children}</span> : null}
      </dt>
      <dd className="num text-[17px] font-semibold">{count}</dd>
    </div>
  );
}
