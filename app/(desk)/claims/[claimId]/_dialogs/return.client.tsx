'use client';
import { Plus, X } from 'lucide-react';
import { PIN_FIELDS, type PinTarget } from '#lib/workflow/policy';
import { useDesk } from '../_act/desk.client';
import { openNext } from '../_act/open-next.client';
import { type Say, useSay } from '#ui/texts.client';
import type { BrowserClaim } from '../_act/browser-claim';
import { Area, Select } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

interface DraftPoint {
  target: string;
  reason: string;
}

/** Sends the claim back: a reason, and points that are each pinned to what they are about. */
export function ReturnDialog() {
  const { claim, run, call } = useDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKeptForm<{ reason: string; points: DraftPoint[] }>('return', {
    reason: '',
    points: [{ target: 'whole', reason: '' }],
  });
  const { points } = fields;
  const targets = targetsOf(claim, say);
  const isOff = points.some(({ reason }) => reason.trim() === '');
  const change = (i: number, part: Partial<DraftPoint>) =>
    set(
      'points',
      points.map((point, at) => (at === i ? { ...point, ...part } : point)),
    );
  return (
    <FormDialog
      title={say('return.title', { number: claim.number })}
      text={say('return.text')}
      isWide
      discard={isKept ? drop : undefined}
      verb={say('verb.return')}
      isOff={isOff}
      send={async () => {
        const body = {
          seen: claim.seen,
          reason: fields.reason,
          points: points.map(({ target, reason }) => ({ pinnedTo: targetOf(target), reason })),
        };
        const refused = await run({ act: 'return', path: 'return', body, onDone: () => openNext(call, claim.id) });
        if (!refused) drop();
        return refused;
      }}
    >
      <ol className="space-y-3">
        {points.map((point, i) => (
          <li key={i} className="rounded-lg border border-line p-3">
            <div className="flex items-end gap-2">
              <div className="min-w-0 flex-1">
                <Select
                  name={`target-${i}`}
                  label={say('return.about', { n: i + 1 })}
                  value={point.target}
                  options={targets}
                  set={(target) => change(i, { target })}
                />
              </div>
              {points.length > 1 ? (
                <button
                  type="button"
                  className="btn btn-sm mb-0.5"
                  aria-label={say('return.removePoint', { n: i + 1 })}
                  onClick={() =>
                    set(
                      'points',
                      points.filter((_, at) => at !== i),
                    )
                  }
                >
                  <X size={14} aria-hidden />
                </button>
              ) : null}
            </div>
            <div className="mt-2">
              <Area
                name={`reason-${i}`}
                label={say('return.what')}
                rows={2}
                max={2000}
                value={point.reason}
                set={(reason) => change(i, { reason })}
              />
            </div>
          </li>
        ))}
      </ol>
      {points.length < 20 ? (
        <button type="button" className="btn btn-sm" onClick={() => set('points', [...points, { target: 'whole', reason: '' }])}>
          <Plus size={13} aria-hidden />
          {say('return.addPoint')}
        </button>
      ) : null}
      <Area
        name="reason"
        label={say('return.summary')}
        isOptional
        rows={2}
        max={2000}
        value={fields.reason}
        set={(value) => set('reason', value)}
      />
    </FormDialog>
  );
}

function targetsOf(claim: BrowserClaim, say: Say) {
  const asked: string[] = claim.words.questions;
  const left = claim.purpose === 'before-publication' ? ['headline', 'why-chosen', 'contact'] : ['outcome'];
  const fields = PIN_FIELDS.filter((field) =>
    field === 'attribution' || field === 'veracity' ? asked.includes(field) : !left.includes(field),
  );
  const list = fields.map((field) => ({ value: field as string, label: say(`pin.${field}`) }));
  return [
    ...list,
    ...claim.evidence.map(({ n, publisher }) => ({ value: `evidence-${n}`, label: `${say('pin.source', { n })}: ${publisher}` })),
  ];
}

function targetOf(target: string): PinTarget {
  const n = /^evidence-(\d+)$/.exec(target)?.[1];
  return n ? { field: 'evidence', n: Number(n) } : { field: target as PinTarget['field'] };
}
