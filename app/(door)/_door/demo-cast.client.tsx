'use client';
import { useState } from 'react';
import { Avatar } from '../../_ui/marks';
import { useSay } from '../../_ui/texts.client';
import { useIsAwake } from './door-form.client';
import { enter } from './enter.client';

/** Somebody of the demo as their card shows them. */
export interface CastCard {
  personId: string;
  name: string;
  roles: string;
  /** What waits for them. */
  work: string;
  isHot: boolean;
}

/** The people of the demo; a click sits down as one of them. */
export function DemoCast({ cast, next }: { cast: readonly CastCard[]; next: string }) {
  const say = useSay();
  const isAwake = useIsAwake();
  const [going, setGoing] = useState<string | null>(null);
  const [sentence, setSentence] = useState('');

  async function sitDown(personId: string) {
    if (going) return;
    setGoing(personId);
    const refused = await enter('demo', { personId }, next);
    if (!refused) return;
    setGoing(null);
    setSentence(refused.sentence || say('offline'));
  }

  return (
    <>
      <ul className="mt-4 grid gap-2.5 sm:grid-cols-2">
        {cast.map(({ personId, name, roles, work, isHot }) => (
          <li key={personId}>
            <button
              type="button"
              disabled={!isAwake}
              aria-busy={going === personId}
              onClick={() => void sitDown(personId)}
              className={`flex h-full w-full items-start gap-3 rounded-lg border bg-surface p-3.5 text-start shadow-(--shadow-sm) hover:bg-(--row) ${isHot ? 'border-accent shadow-[inset_0_0_0_1px_var(--accent)]' : 'border-line2'}`}
            >
              <span className="[&>.avatar]:size-9 [&>.avatar]:text-[13px]">
                <Avatar name={name} size="large" />
              </span>
              <span className="min-w-0 leading-[1.4]">
                <span className="block text-[14px] font-semibold" dir="auto">
                  {name}
                </span>
                <span className="block text-ink2">{roles}</span>
                <span className={`mt-0.5 block text-xs ${isHot ? 'font-semibold text-accent' : 'text-ink2'}`}>{work}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="alert" className="mt-3 text-[14px] font-medium text-(--st-sent-back) empty:hidden">
        {sentence}
      </p>
    </>
  );
}
